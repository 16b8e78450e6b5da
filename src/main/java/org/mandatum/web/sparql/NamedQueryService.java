package org.mandatum.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.json.JsonBuilder;
import org.mandatum.query.NamedQuery;
import org.mandatum.query.Parameter;
import org.mandatum.query.ParameterType;
import org.mandatum.query.QueryCatalogue;
import org.mandatum.query.QueryRefused;
import org.mandatum.web.http.MadeAnswer;
import org.mandatum.web.http.Variation;
import org.mandatum.web.page.Pages;
import org.mandatum.web.page.QueryPage;
import org.mandatum.web.page.Site;

/** The named queries as addresses: {@code /api/cited-by?document=A/RES/53/70}. */
public final class NamedQueryService {

    /** Parameters of the protocol, which are no values of a query. */
    private static final Set<String> OWN =
            Set.of("format", "output", "results", "timeout", "lang", "page-size", "after");

    private final QueryCatalogue catalogue;
    private final QueryService queries;
    private final Site site;

    /** Runs the queries of the catalogue as any other query. */
    public NamedQueryService(QueryCatalogue catalogue, QueryService queries, Site site) {
        this.catalogue = catalogue;
        this.queries = queries;
        this.site = site;
    }

    /** Runs the query that the path names, with the values that the parameters give. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var query = catalogue.query(name(request));
            var values = values(request);
            var address = Address.of("/api/" + query.name());
            for (var value : values.entrySet()) {
                address = address.with(value.getKey(), value.getValue());
            }
            var wishes = RequestReader.wishes(request);
            var task = new QueryTask(
                    query.bind(values).query(), Optional.empty(), wishes.form(), wishes.time(), Paging.of(request));
            queries.answer(task, new AnswerPages.OfName(page(query, values, request)), address, request, response);
        } catch (QueryRefused e) {
            throw Refusals.of(e);
        }
    }

    /** The page of the query that the path names, with a form for its parameters. */
    public void describe(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var query = catalogue.query(name(request));
            Variation.byLanguage(response);
            var page = Pages.query(site.frames().of(request, "", List.of()), page(query, values(request), request));
            MadeAnswer.of("text/html;charset=utf-8", page).send(request, response);
        } catch (QueryRefused e) {
            throw Refusals.of(e);
        }
    }

    /** The same as an OpenAPI document. */
    public void openApi(HttpServletRequest request, HttpServletResponse response) throws IOException {
        json(OpenApi.of(catalogue, site.own().of(request)), request, response);
    }

    /** All queries with their parameters, for programs. */
    public void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var json = JsonBuilder.create().startArray();
        for (var query : catalogue.queries()) {
            json.startObject()
                    .pair("name", query.name())
                    .pair("topic", query.topic())
                    .pair("title", query.head().title())
                    .pair("question", query.head().question())
                    .pair("href", "/api/" + query.name())
                    .key("parameters")
                    .startArray();
            for (var parameter : query.head().parameters()) {
                json.startObject()
                        .pair("name", parameter.name())
                        .pair("type", parameter.type().written())
                        .pair("required", parameter.required())
                        .pair("description", parameter.description());
                parameter.standard().ifPresent(value -> json.pair("default", value));
                json.finishObject();
            }
            json.finishArray().finishObject();
        }
        json(json.finishArray().build().toString(), request, response);
    }

    private static void json(String text, HttpServletRequest request, HttpServletResponse response) throws IOException {
        MadeAnswer.of("application/json", text.getBytes(StandardCharsets.UTF_8)).send(request, response);
    }

    private static String name(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Values by name; an input that was left empty counts as not given. */
    private static Map<String, String> values(HttpServletRequest request) {
        var values = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, given) -> {
            if (!OWN.contains(name) && !given[0].isBlank()) {
                values.put(name, given[0]);
            }
        });
        return values;
    }

    private QueryPage page(NamedQuery query, Map<String, String> values, HttpServletRequest request) {
        return new QueryPage(
                query.name(),
                query.head().title(),
                query.head().question(),
                query.head().parameters().stream()
                        .map(parameter -> field(parameter, values, request))
                        .toList(),
                query.text());
    }

    private QueryPage.Field field(Parameter parameter, Map<String, String> values, HttpServletRequest request) {
        var standard = parameter.type() == ParameterType.LANGUAGE
                ? site.frames().language(request)
                : parameter.standard().orElse("");
        return new QueryPage.Field(
                parameter.name(),
                switch (parameter.type()) {
                    case DATE -> "date";
                    case INTEGER -> "number";
                    case IRI -> "url";
                    case STRING, LANGUAGE, SYMBOL -> "text";
                },
                values.getOrDefault(parameter.name(), standard),
                parameter.required(),
                parameter.description(),
                parameter.type().expectation());
    }
}
