package org.mandatum.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a query says of itself in the comments it opens with:
 *
 * <pre>
 * # title: Who cites a document
 * # question: Which clauses cite this document, and under which verb?
 * # keywords: citation, incoming
 * # parameter: ?document symbol "the document that is cited"
 * # parameter: ?language language en "the language of the titles"
 * </pre>
 *
 * <p>A parameter has a variable, a type, a default (in quotation marks where it holds a space) and a description in
 * quotation marks. A query that starts otherwise has an empty head.
 */
public record QueryHead(String title, String question, List<String> keywords, List<Parameter> parameters) {

    private static final Pattern LINE = Pattern.compile("#\\s*(title|question|keywords|parameter):\\s*(.*?)\\s*");
    private static final Pattern PARAMETER =
            Pattern.compile("\\?(\\w+)\\s+([\\w:]+)\\s+(?:(?:\"([^\"]*)\"|([^\"\\s]+))\\s+)?\"([^\"]+)\"");

    public QueryHead {
        keywords = List.copyOf(keywords);
        parameters = List.copyOf(parameters);
    }

    /**
     * Reads the head of a query's text.
     *
     * @throws QueryRefused when a parameter is not described as it should be
     */
    static QueryHead read(String text) throws QueryRefused {
        var title = "";
        var question = "";
        List<String> keywords = List.of();
        var parameters = new ArrayList<Parameter>();
        for (var line : text.lines().takeWhile(QueryHead::belongsToHead).toList()) {
            var entry = LINE.matcher(line);
            if (entry.matches()) {
                var value = entry.group(2);
                switch (entry.group(1)) {
                    case "title" -> title = value;
                    case "question" -> question = value;
                    case "keywords" -> keywords = List.of(value.split("\\s*,\\s*"));
                    default -> parameters.add(parameter(value));
                }
            }
        }
        return new QueryHead(title, question, keywords, parameters);
    }

    private static boolean belongsToHead(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    private static Parameter parameter(String written) throws QueryRefused {
        var parts = PARAMETER.matcher(written);
        var type = parts.matches() ? ParameterType.named(parts.group(2)) : Optional.<ParameterType>empty();
        if (type.isEmpty()) {
            throw new QueryRefused(
                    QueryRefused.Reason.SYNTAX,
                    "The parameter \"" + written + "\" in the query's head is not of the form:"
                            + " ?name type default \"description\"");
        }
        var standard = Optional.ofNullable(parts.group(3)).or(() -> Optional.ofNullable(parts.group(4)));
        return new Parameter(parts.group(1), type.get(), standard, parts.group(5));
    }
}
