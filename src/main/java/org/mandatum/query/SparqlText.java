package org.mandatum.query;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.mandatum.query.QueryRefused.Place;
import org.mandatum.query.QueryRefused.Reason;

/** Parses SPARQL 1.1 queries and says where one is wrong. */
final class SparqlText {

    /** Relative IRIs mean the project's own; Jena would take them as files of the working folder. */
    private static final String BASE = "https://w3id.org/mandatum/";

    private static final Pattern PLACE =
            Pattern.compile("\\s*(?:at )?line:? (\\d+), col(?:umn)?:? (\\d+)[.:]?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNEXPECTED = Pattern.compile("Encountered \" \\S+ \"(.*) \"\".*");
    private static final Pattern UPDATE =
            Pattern.compile("(insert|delete|load|clear|create|drop|copy|move|add|with)\\b.*", Pattern.CASE_INSENSITIVE);

    private SparqlText() {}

    static Query parse(String text) throws QueryRefused {
        try {
            var query = QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_11);
            QueryGuard.check(query);
            return query;
        } catch (QueryParseException fault) {
            throw fault.getCause() instanceof StackOverflowError ? tooDeep() : syntax(fault);
        } catch (QueryException fault) {
            throw new QueryRefused(Reason.SYNTAX, "The query is faulty: " + firstLine(fault.getMessage()));
        } catch (StackOverflowError nested) {
            throw tooDeep();
        }
    }

    private static QueryRefused tooDeep() {
        return new QueryRefused(Reason.SYNTAX, "The query is nested too deeply; write it flatter");
    }

    private static QueryRefused syntax(QueryParseException fault) {
        var message = firstLine(fault.getMessage());
        var unexpected = UNEXPECTED.matcher(message);
        if (unexpected.matches() && UPDATE.matcher(unexpected.group(1)).matches()) {
            return new QueryRefused(
                    Reason.NOT_ALLOWED,
                    "The store is only read here: write SELECT, ASK, CONSTRUCT or DESCRIBE, not an update");
        }
        var place = place(message);
        var where = place.map(at -> " at line " + at.line() + ", column " + at.column())
                .orElse("");
        return new QueryRefused(Reason.SYNTAX, "The query has a syntax error" + where + ": " + plain(message), place);
    }

    private static Optional<Place> place(String message) {
        var told = PLACE.matcher(message);
        return told.find()
                ? Optional.of(new Place(Integer.parseInt(told.group(1)), Integer.parseInt(told.group(2))))
                : Optional.empty();
    }

    /** The parser's message without its jargon of tokens. */
    private static String plain(String message) {
        var unexpected = UNEXPECTED.matcher(message);
        if (unexpected.matches()) {
            return unexpected.group(1) + " was not expected here";
        }
        return message.startsWith("Encountered \"<EOF>\"")
                ? "it ends too early"
                : PLACE.matcher(message).replaceAll(" ").strip();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
