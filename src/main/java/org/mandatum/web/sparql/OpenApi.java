package org.mandatum.web.sparql;

import java.util.List;
import org.apache.jena.atlas.json.JsonBuilder;
import org.mandatum.query.NamedQuery;
import org.mandatum.query.Parameter;
import org.mandatum.query.ParameterType;
import org.mandatum.query.PreparedQuery;
import org.mandatum.query.QueryCatalogue;
import org.mandatum.query.QueryRefused;
import org.mandatum.web.http.Offer;
import org.mandatum.web.syntax.AnswerForm;
import org.mandatum.web.syntax.Offers;

/** The named queries and the search as an OpenAPI 3.1 document, from the heads of the queries. */
final class OpenApi {

    private final JsonBuilder json = JsonBuilder.create();

    private OpenApi() {}

    /**
     * The document.
     *
     * @param address where the server is reached
     */
    static String of(QueryCatalogue catalogue, String address) {
        return new OpenApi().document(catalogue, address);
    }

    private String document(QueryCatalogue catalogue, String address) {
        json.startObject().pair("openapi", "3.1.0").key("info").startObject();
        json.pair("title", "Mandatum")
                .pair(
                        "description",
                        "Questions to United Nations resolutions as linked data. Every answer comes in every"
                                + " syntax of SPARQL results; CSV opens in spreadsheets.")
                .pair("version", "1")
                .key("license")
                .startObject()
                .pair("name", "Apache License 2.0")
                .pair("identifier", "Apache-2.0")
                .finishObject();
        json.finishObject().key("servers").startArray().startObject();
        json.pair("url", address.substring(0, address.length() - 1))
                .finishObject()
                .finishArray();
        json.key("paths").startObject();
        catalogue.queries().forEach(this::query);
        search();
        json.finishObject().key("components").startObject();
        components();
        return json.finishObject().finishObject().build() + "\n";
    }

    private void query(NamedQuery query) {
        json.key("/api/" + query.name()).startObject().key("get").startObject();
        json.pair("operationId", query.name())
                .pair("summary", query.head().title())
                .pair("description", query.head().question())
                .key("tags")
                .startArray()
                .value(query.topic())
                .finishArray()
                .key("parameters")
                .startArray();
        query.head().parameters().forEach(this::parameter);
        List.of("format", "page-size", "after", "timeout").forEach(this::shared);
        json.finishArray();
        responses(isGraph(query) ? Offers.graphs() : Offers.tables());
        json.finishObject().finishObject();
    }

    private static boolean isGraph(NamedQuery query) {
        try {
            return PreparedQuery.parse(query.text()).givesGraph();
        } catch (QueryRefused faulty) {
            throw new IllegalStateException(query.name(), faulty);
        }
    }

    private void parameter(Parameter parameter) {
        json.startObject()
                .pair("name", parameter.name())
                .pair("in", "query")
                .pair("required", parameter.required())
                .pair(
                        "description",
                        parameter.description() + ": " + parameter.type().expectation())
                .key("schema")
                .startObject();
        type(parameter.type());
        parameter.standard().ifPresent(value -> json.pair("default", value));
        json.finishObject().finishObject();
    }

    private void type(ParameterType type) {
        switch (type) {
            case IRI -> json.pair("type", "string").pair("format", "iri");
            case STRING -> json.pair("type", "string");
            case INTEGER -> json.pair("type", "integer");
            case DATE -> json.pair("type", "string").pair("format", "date");
            case LANGUAGE -> json.pair("type", "string").pair("pattern", "^([A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*|[*])$");
            case SYMBOL -> json.pair("type", "string").pair("examples", "A/RES/68/243");
        }
    }

    private void shared(String name) {
        json.startObject().pair("$ref", "#/components/parameters/" + name).finishObject();
    }

    private void responses(List<Offer<AnswerForm>> offers) {
        json.key("responses").startObject().key("200").startObject();
        json.pair("description", "The answer. The field Link leads to the next page, where there is one.")
                .key("content")
                .startObject();
        Offers.mediaTypes(offers).forEach(type -> json.key(type).startObject().finishObject());
        json.finishObject().finishObject();
        for (var status : List.of("400", "404", "406", "429", "503")) {
            json.key(status)
                    .startObject()
                    .pair("$ref", "#/components/responses/problem")
                    .finishObject();
        }
        json.finishObject();
    }

    private void search() {
        json.key("/api/search").startObject().key("get").startObject();
        json.pair("operationId", "search")
                .pair("summary", "Texts that hold words")
                .key("parameters")
                .startArray();
        own(
                "q",
                true,
                "string",
                "The words; “quotation marks” hold a phrase together, - means without, * ends a beginning");
        own("in", false, "string", "Tag of the language to look through");
        own("property", false, "string", "IRI of the only property whose texts are wanted");
        own("limit", false, "integer", "Hits on a page");
        own("after", false, "string", "Where the last page ended");
        json.finishArray().key("responses").startObject().key("200").startObject();
        json.pair("description", "The hits, best first, with snippets")
                .key("content")
                .startObject()
                .key("application/json")
                .startObject()
                .finishObject()
                .finishObject()
                .finishObject()
                .key("400")
                .startObject()
                .pair("$ref", "#/components/responses/problem")
                .finishObject()
                .finishObject();
        json.finishObject().finishObject();
    }

    private void components() {
        json.key("parameters").startObject();
        component(
                "format", "string", "Short name of the form of the answer, such as csv; goes before the field Accept");
        component("page-size", "integer", "Rows on a page; without it the whole answer comes");
        component("after", "string", "Key of the last row of the page before, as the field Link gives it");
        component("timeout", "number", "Seconds that the query may run, if fewer than the server allows");
        json.finishObject().key("responses").startObject().key("problem").startObject();
        json.pair("description", "Why there is no answer (RFC 9457)")
                .key("content")
                .startObject()
                .key("application/problem+json")
                .startObject()
                .key("schema")
                .startObject()
                .pair("type", "object")
                .key("required")
                .startArray()
                .value("type")
                .value("title")
                .value("status")
                .finishArray()
                .finishObject()
                .finishObject()
                .finishObject()
                .finishObject()
                .finishObject();
    }

    private void component(String name, String type, String description) {
        json.key(name);
        own(name, false, type, description);
    }

    private void own(String name, boolean required, String type, String description) {
        json.startObject()
                .pair("name", name)
                .pair("in", "query")
                .pair("required", required)
                .pair("description", description)
                .key("schema")
                .startObject()
                .pair("type", type)
                .finishObject()
                .finishObject();
    }
}
