package org.mandatum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the Recommendations ask of a server that answers queries (SPARQL 1.1 Protocol, 2.1; SPARQL 1.1 Service
 * Description, 2 and 3), over graphs that somebody has loaded beside the project's own.
 */
class ProtocolCasesTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "application/sparql-query";
    private static final String GRAPHS = "http://example.org/data/";
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final List<String> TRUTH =
            List.of("application/sparql-results+xml", "application/sparql-results+json");

    @TempDir
    private static Path folder;

    private static ServedStore served;

    @BeforeAll
    static void serve() throws IOException {
        var store = folder.resolve("store");
        for (var name : List.of("one", "two", "three")) {
            var file = folder.resolve(name + ".ttl");
            Files.writeString(file, "<%s%s> a <http://xmlns.com/foaf/0.1/Document> .".formatted(GRAPHS, name));
            ServedStore.load(store, file, "--graph", GRAPHS + name);
        }
        served = ServedStore.of(store);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void aQueryComesInThreeWays() {
        assertThat(truth(served.get("/sparql?query=ASK%20%7B%7D"))).isTrue();
        assertThat(truth(post("query=ASK%20%7B%7D", "Content-Type", FORM))).isTrue();
        assertThat(truth(post("ASK {}", "Content-Type", QUERY))).isTrue();
    }

    @Test
    void oneGraphIsTheDefaultGraph() {
        assertThat(asked(exists("one"), List.of("one"), List.of())).isTrue();
        assertThat(asked(exists("two"), List.of("one"), List.of())).isFalse();
    }

    @Test
    void severalGraphsAreMergedToTheDefaultGraph() {
        assertThat(asked(exists("one") + exists("two"), List.of("one", "two"), List.of()))
                .isTrue();
        assertThat(asked(exists("three"), List.of("one", "two"), List.of())).isFalse();
        assertThat(asked("GRAPH ?g " + braced(exists("one")), List.of("one", "two"), List.of()))
                .as("there are no named graphs then")
                .isFalse();
    }

    @Test
    void namedGraphsAreThoseThatAreNamed() {
        var all = "GRAPH ?g " + braced(exists("one")) + " GRAPH ?h " + braced(exists("two"));
        assertThat(asked(all, List.of(), List.of("one", "two"))).isTrue();
        assertThat(asked("GRAPH ?g " + braced(exists("three")), List.of(), List.of("one", "two")))
                .isFalse();
        assertThat(asked(exists("one"), List.of(), List.of("one", "two")))
                .as("the default graph is empty then")
                .isFalse();
    }

    @Test
    void bothKindsOfGraphsTogether() {
        var pattern = "GRAPH ?g " + braced(exists("one")) + " GRAPH ?h " + braced(exists("two")) + " " + exists("three")
                + " FILTER NOT EXISTS { GRAPH ?i " + braced(exists("three")) + " }";
        assertThat(asked(pattern, List.of("three"), List.of("one", "two"))).isTrue();
    }

    @Test
    void theProtocolGoesBeforeTheQuery() {
        var query = "ASK FROM <%sone> { %s }".formatted(GRAPHS, exists("one"));
        assertThat(truth(served.get("/sparql?query=" + ServedStore.encode(query))))
                .isTrue();
        assertThat(truth(served.get("/sparql?query=" + ServedStore.encode(query) + "&default-graph-uri="
                        + ServedStore.encode(GRAPHS + "two"))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT (1 AS ?value) {} | application/sparql-results+xml",
                "SELECT (1 AS ?value) {} | application/sparql-results+json",
                "SELECT (1 AS ?value) {} | text/csv",
                "SELECT (1 AS ?value) {} | text/tab-separated-values",
                "ASK {} | application/sparql-results+xml",
                "ASK {} | application/sparql-results+json",
                "DESCRIBE <http://example.org/> | application/rdf+xml",
                "DESCRIBE <http://example.org/> | text/turtle",
                "CONSTRUCT { <s> <p> 1 } WHERE {} | application/rdf+xml",
                "CONSTRUCT { <s> <p> 1 } WHERE {} | application/n-triples",
                "CONSTRUCT { <s> <p> 1 } WHERE {} | text/turtle",
            })
    void theFormIsOneThatIsAskedFor(String query, String type) {
        var path = "/sparql?query=" + ServedStore.encode(query);
        var response = served.get(path, "Accept", type);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(type(response)).isEqualTo(type);
        assertThat(type(served.get(path, "Accept", "image/png;q=0.1, " + type + ", */*;q=0.2")))
                .isEqualTo(type);
        assertThat(served.get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void otherMethodsAreRefused(String method) {
        assertRefused(served.send(method, "/sparql?query=ASK%20%7B%7D", new byte[0]), 405);
    }

    @Test
    void twoQueriesAreRefused() {
        assertRefused(served.get("/sparql?query=ASK%20%7B%7D&query=SELECT%20%2A%20%7B%7D"), 400);
        assertRefused(post("query=ASK%20%7B%7D&query=SELECT%20%2A%20%7B%7D", "Content-Type", FORM), 400);
    }

    @Test
    void bodiesOfAnotherTypeOrNoneAreRefused() {
        assertRefused(post("ASK {}", "Content-Type", "text/plain"), 415);
        assertRefused(post("query=ASK%20%7B%7D"), 415);
        assertRefused(post("ASK {}"), 415);
    }

    @Test
    void queriesInAnotherEncodingAreRefused() {
        var type = QUERY + "; charset=UTF-16";
        var body = "ASK {}".getBytes(Charset.forName("UTF-16"));
        assertRefused(served.send("POST", "/sparql", body, "Content-Type", type), 415);
        assertRefused(served.send("POST", "/sparql", body, "Content-Type", QUERY), 400);
    }

    @Test
    void whatIsNoQueryIsABadRequest() {
        assertRefused(served.get("/sparql?query=ASK%20%7B"), 400);
        assertRefused(post("query=ASK%20%7B", "Content-Type", FORM), 400);
        assertRefused(post("ASK {", "Content-Type", QUERY), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*/*", "text/turtle", "application/rdf+xml", "application/rdf+xml, text/turtle"})
    void theBareEndpointDescribesItselfInRdf(String accept) {
        var response = accept.isEmpty() ? served.get("/sparql") : served.get("/sparql", "Accept", accept);
        assertThat(response.statusCode()).isEqualTo(200);
        var model = ModelFactory.createDefaultModel();
        model.read(
                new StringReader(response.body()),
                null,
                type(response).equals("application/rdf+xml") ? "RDF/XML" : "TTL");
        var endpoint = model.listObjectsOfProperty(model.createProperty(SD + "endpoint"))
                .toList();
        assertThat(endpoint).containsExactly(model.createResource(served.endpoint()));
    }

    /** What section 3 of the Recommendation says each property leads from and to. */
    @ParameterizedTest
    @CsvSource({
        "endpoint, Service, -",
        "defaultDataset, Service, Dataset",
        "supportedLanguage, Service, -",
        "feature, Service, -",
        "resultFormat, Service, -",
        "defaultEntailmentRegime, Service, -",
        "defaultGraph, Dataset, Graph",
        "namedGraph, Dataset, NamedGraph",
        "name, NamedGraph, -",
        "graph, NamedGraph, Graph",
    })
    void theDescriptionKeepsToItsVocabulary(String property, String domain, String range) {
        var model = ModelFactory.createDefaultModel();
        model.read(
                new StringReader(served.get("/sparql", "Accept", "text/turtle").body()), null, "TTL");
        assertThat(model.listStatements(null, model.createProperty(SD + property), (RDFNode) null)
                        .toList())
                .isNotEmpty()
                .allSatisfy(use -> {
                    assertThat(is(model, use.getSubject(), domain)).isTrue();
                    assertThat(range.equals("-") || is(model, use.getResource(), range))
                            .isTrue();
                });
    }

    private static boolean is(Model model, Resource thing, String type) {
        return model.contains(thing, RDF.type, model.createResource(SD + type));
    }

    private static String exists(String graph) {
        return "<%s%s> ?p_%s ?o_%s . ".formatted(GRAPHS, graph, graph, graph);
    }

    private static String braced(String pattern) {
        return "{ " + pattern + "}";
    }

    /** By GET and by POST of a form, which must agree. */
    private static boolean asked(String pattern, List<String> defaultGraphs, List<String> namedGraphs) {
        var parameters = new StringBuilder("query=" + ServedStore.encode("ASK { " + pattern + " }"));
        defaultGraphs.forEach(
                name -> parameters.append("&default-graph-uri=").append(ServedStore.encode(GRAPHS + name)));
        namedGraphs.forEach(name -> parameters.append("&named-graph-uri=").append(ServedStore.encode(GRAPHS + name)));
        var byGet = truth(served.get("/sparql?" + parameters));
        assertThat(truth(post(parameters.toString(), "Content-Type", FORM))).isEqualTo(byGet);
        return byGet;
    }

    private static HttpResponse<String> post(String body, String... fields) {
        return served.send("POST", "/sparql", body.getBytes(StandardCharsets.UTF_8), fields);
    }

    private static boolean truth(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(TRUTH).contains(type(response));
        return response.body().replace(" ", "").contains("\"boolean\":true");
    }

    private static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
    }

    private static void assertRefused(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(type(response)).isEqualTo("application/problem+json");
    }
}
