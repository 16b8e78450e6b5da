package org.mandatum.web;

import static java.net.http.HttpRequest.BodyPublishers.ofByteArray;
import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SPARQL 1.1 Protocol, section 2.1, and what is refused. */
@ExtendWith(SampleServer.Extension.class)
class QueryProtocolTest {

    private static final String JSON = "application/sparql-results+json";
    private static final String SELECT = "SELECT ?s WHERE { ?s a <https://w3id.org/mandatum/ontology#Mandate> }";
    private static final String CONSTRUCT =
            "CONSTRUCT { ?s a ?type } WHERE { ?s a <https://w3id.org/mandatum/ontology#Mandate> , ?type }";
    private static final String MANDATE = "op/1/directive/secretary-general/report";
    private static final String ENGLISH = "https://w3id.org/mandatum/graph/A/RES/99/900/en";
    private static final String ARABIC = "https://w3id.org/mandatum/graph/A/RES/99/900/ar";

    @Test
    void aQueryComesByGet(SampleServer server) {
        var response = server.query(SELECT, JSON);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(type(response)).isEqualTo(JSON);
        assertThat(response.body()).contains(MANDATE);
    }

    @Test
    void aQueryComesByPostOfAForm(SampleServer server) {
        var response = server.send(
                "POST",
                "/sparql",
                ofString("query=" + SampleServer.encode(SELECT)),
                "Content-Type",
                "application/x-www-form-urlencoded");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains(MANDATE);
    }

    @Test
    void aQueryComesByPostOfItself(SampleServer server) {
        var response = server.send(
                "POST", "/sparql", ofString(SELECT), "Content-Type", "application/sparql-query; charset=UTF-8");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains(MANDATE);
    }

    @Test
    void aQueryComesByTheMethodQuery(SampleServer server) {
        var response = server.send("QUERY", "/sparql", ofString(SELECT), "Content-Type", "application/sparql-query");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains(MANDATE);
        assertThat(response.headers().firstValue("Accept-Query")).contains("application/sparql-query");
        assertThat(server.send("QUERY", "/sparql", ofString(SELECT), "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void methodsThatWriteAreNotForQueries(String method, SampleServer server) {
        var response = server.send(method, path(SELECT), ofString(""));
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow").orElse("")).contains("GET", "POST", "QUERY");
    }

    @Test
    void graphsOfTheProtocolMayStandInTheAddressOfAPost(SampleServer server) {
        var texts = "SELECT (COUNT(*) AS ?n) WHERE { ?c <https://w3id.org/mandatum/ontology#text> ?text }";
        var address = "/sparql?default-graph-uri=" + SampleServer.encode(ARABIC);
        assertThat(count(server.send(
                        "POST", address, ofString(texts), "Content-Type", "application/sparql-query", "Accept", JSON)))
                .isEqualTo(2);
        var both = "query=" + SampleServer.encode(texts) + "&default-graph-uri=" + SampleServer.encode(ARABIC)
                + "&default-graph-uri=" + SampleServer.encode(ENGLISH);
        assertThat(count(server.send(
                        "POST", "/sparql", ofString(both), "Content-Type", "application/x-www-form-urlencoded")))
                .isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, application/sparql-results+json",
        "application/sparql-results+xml, application/sparql-results+xml",
        "text/csv, text/csv;charset=utf-8",
        "text/tab-separated-values, text/tab-separated-values;charset=utf-8",
        "application/json, application/json",
        "'text/csv;q=0.2, application/sparql-results+xml;q=0.9', application/sparql-results+xml",
        "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', text/html;charset=utf-8",
        "*/*, application/sparql-results+json",
    })
    void rowsComeInTheFormAskedFor(String accept, String type, SampleServer server) {
        var response = server.query(SELECT, accept);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(type(response)).isEqualTo(type);
        assertThat(response.body()).contains(MANDATE);
        assertThat(response.headers().allValues("Vary").toString()).contains("Accept");
        assertThat(server.query("ASK { ?s ?p ?o }", accept).body()).contains("true");
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, text/turtle;charset=utf-8",
        "application/trig, application/trig;charset=utf-8",
        "application/ld+json, application/ld+json",
        "application/rdf+xml, application/rdf+xml;charset=utf-8",
        "application/n-triples, application/n-triples",
        "application/n-quads, application/n-quads",
        "text/html, text/html;charset=utf-8",
        "*/*, text/turtle;charset=utf-8",
    })
    void graphsComeInTheFormAskedFor(String accept, String type, SampleServer server) {
        var response = server.query(CONSTRUCT, accept);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(type(response)).isEqualTo(type);
        assertThat(response.body()).contains(MANDATE);
        assertThat(server.query("DESCRIBE <https://w3id.org/mandatum/actor/secretary-general>", accept)
                        .body())
                .contains("Secretary-General");
    }

    @Test
    void aParameterMayNameTheForm(SampleServer server) {
        var path = "/sparql?query=" + SampleServer.encode(SELECT);
        assertThat(type(server.get(path + "&format=csv", "Accept", JSON))).isEqualTo("text/csv;charset=utf-8");
        assertThat(type(server.get(path + "&output=nonsense", "Accept", JSON))).isEqualTo(JSON);
    }

    @Test
    void whatIsNotOfferedIsNotAcceptable(SampleServer server) {
        var response = server.query(SELECT, "image/png");
        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(response.body()).contains("text/csv");
        assertThat(server.query(SELECT, "text/turtle").statusCode()).isEqualTo(406);
    }

    @Test
    void theProtocolNamesTheGraphs(SampleServer server) {
        var texts = "SELECT (COUNT(*) AS ?n) WHERE { ?c <https://w3id.org/mandatum/ontology#text> ?text }";
        assertThat(count(server.get(path(texts)))).isEqualTo(7);
        assertThat(count(server.get(path(texts) + "&default-graph-uri=" + SampleServer.encode(ARABIC))))
                .isEqualTo(2);
        var graphs = "SELECT (COUNT(DISTINCT ?g) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } }";
        assertThat(count(server.get(path(graphs)
                        + "&named-graph-uri="
                        + SampleServer.encode(ARABIC)
                        + "&named-graph-uri="
                        + SampleServer.encode(ENGLISH))))
                .isEqualTo(2);
        assertThat(count(server.get(path(texts) + "&named-graph-uri=" + SampleServer.encode(ARABIC))))
                .as("named graphs only: the default graph is empty")
                .isZero();
    }

    @Test
    void theProtocolGoesBeforeFrom(SampleServer server) {
        var from = "SELECT (COUNT(*) AS ?n) FROM <%s> WHERE { ?c <https://w3id.org/mandatum/ontology#text> ?text }";
        assertThat(count(server.get(path(from.formatted(ENGLISH))))).isEqualTo(5);
        assertThat(count(server.get(
                        path(from.formatted(ENGLISH)) + "&default-graph-uri=" + SampleServer.encode(ARABIC))))
                .isEqualTo(2);
    }

    @Test
    void aSyntaxErrorHasLineAndColumn(SampleServer server) {
        var response = server.query("SELECT *\nWHERE { ?s ?p }", "*/*");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(type(response)).isEqualTo("application/problem+json");
        assertThat(response.body())
                .contains("\"type\" : \"https://w3id.org/mandatum/problem#query-syntax\"")
                .contains("\"line\" : 2", "\"hint\" : \"Look at")
                .contains("\"column\" : 15");
        assertThat(server.query("SELECT *\nWHERE { ?s ?p }", "text/html").body())
                .contains("Line 2, column 15");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * WHERE { ?s ex:undeclared ?o }",
                "JSON { 's' : ?s } WHERE { ?s ?p ?o }",
                "SELECT \\",
                "SELECT * WHERE { << ?s ?p ?o >> ?q ?r }",
            })
    void whatIsNotSparqlIsRefused(String query, SampleServer server) {
        var response = server.query(query, "*/*");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("problem#query-syntax").contains("\"line\" : 1");
    }

    @Test
    void aRequestWithoutAQuestionIsRefused(SampleServer server) {
        assertThat(server.get("/sparql?query=").statusCode()).isEqualTo(400);
        assertThat(server.get("/sparql?graph=urn:x").statusCode()).isEqualTo(404);
        assertThat(server.get(path(SELECT) + "&query=ASK%7B%7D").body()).contains("problem#query-repeated");
        assertThat(server.get(path(SELECT) + "&timeout=soon").body()).contains("problem#parameter-invalid");
    }

    @Test
    void bodiesThatAreNoQueryAreRefused(SampleServer server) {
        assertThat(post(server, "a", "text/plain").statusCode()).isEqualTo(415);
        assertThat(post(server, SELECT, "application/sparql-query; charset=utf-16")
                        .statusCode())
                .isEqualTo(415);
        var latin = server.send(
                "POST",
                "/sparql",
                ofByteArray("ASK { ?s ?p 'é' }".getBytes(StandardCharsets.ISO_8859_1)),
                "Content-Type",
                "application/sparql-query");
        assertThat(latin.statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/sparql-query", "application/x-www-form-urlencoded"})
    void anEncodingThatNobodyKnowsIsRefused(String type, SampleServer server) {
        assertThat(post(server, "query=ASK%7B%7D", type + ";charset=no-such").statusCode())
                .isEqualTo(415);
    }

    @Test
    void anAnswerIsKnownByItsTag(SampleServer server) {
        var first = server.query(SELECT, JSON);
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var again = server.get(path(SELECT), "Accept", JSON, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(server.query(SELECT, "text/csv").headers().firstValue("ETag"))
                .isNotEqualTo(first.headers().firstValue("ETag"));
        assertThat(server.query("SELECT (NOW() AS ?t) WHERE { }", JSON)
                        .headers()
                        .firstValue("ETag"))
                .as("the time is different each time")
                .isEmpty();
    }

    @Test
    void anAnswerIsAsOldAsItsRelease(SampleServer server) {
        for (var path : new String[] {path(SELECT), "/id/A/RES/99/900", "/ontology"}) {
            var modified =
                    server.get(path).headers().firstValue("Last-Modified").orElseThrow();
            assertThat(server.get(path, "If-Modified-Since", modified).statusCode())
                    .as(path)
                    .isEqualTo(304);
            assertThat(server.get(path, "If-Modified-Since", "Sat, 01 Jan 2000 00:00:00 GMT")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(server.get(path, "If-None-Match", "\"other\"", "If-Modified-Since", modified)
                            .statusCode())
                    .as("a tag goes before a date")
                    .isEqualTo(200);
        }
    }

    @Test
    void answersAreCompressedForThoseWhoAsk(SampleServer server) throws java.io.IOException {
        var request = java.net.http.HttpRequest.newBuilder(
                        server.address(path("SELECT * WHERE { ?s ?p ?o } LIMIT 1000")))
                .header("Accept-Encoding", "gzip")
                .build();
        try (var client = java.net.http.HttpClient.newHttpClient()) {
            var response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(response.headers().allValues("Vary").toString()).contains("Accept-Encoding");
            var opened = new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(response.body()));
            assertThat(new String(opened.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(server.get(path("SELECT * WHERE { ?s ?p ?o } LIMIT 1000"))
                            .body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whoPostsHasNoAnswerThatCouldBeTheSame(SampleServer server) {
        var tag = server.get(path(SELECT)).headers().firstValue("ETag").orElseThrow();
        for (var method : new String[] {"POST", "QUERY"}) {
            var response = server.send(
                    method,
                    "/sparql",
                    ofString(SELECT),
                    "Content-Type",
                    "application/sparql-query",
                    "If-None-Match",
                    tag,
                    "If-Modified-Since",
                    "Fri, 01 Jan 2100 00:00:00 GMT");
            assertThat(response.statusCode()).as(method).isEqualTo(method.equals("POST") ? 200 : 304);
        }
    }

    @Test
    void linesOfAFieldAreOneList(SampleServer server) {
        assertThat(type(server.get(path(SELECT), "Accept", "text/csv;q=0.1", "Accept", JSON)))
                .isEqualTo(JSON);
        var tag = server.get(path(SELECT)).headers().firstValue("ETag").orElseThrow();
        assertThat(server.get(path(SELECT), "If-None-Match", "\"other\"", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(server.get("/search?q=", "Accept-Language", "de", "Accept-Language", "fr")
                        .body())
                .contains("lang=\"fr\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/problem", "/search?q=lighthouse", "/api", "/api/openapi.json", "/queries/documents"})
    void pagesAreKnownByTheirTags(String path, SampleServer server) {
        var tag = server.get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(server.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(server.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/feed.atom", "/api/search?q=lighthouse", "/api", "/context/0.1.0", "/void.ttl", "/", "/none"})
    void cachesAreToldThatAnswersMayBeCompressed(String path, SampleServer server) {
        assertThat(server.get(path).headers().allValues("Vary").toString()).contains("Accept-Encoding");
        assertThat(server.get(path, "Accept-Encoding", "gzip")
                        .headers()
                        .allValues("Vary")
                        .toString())
                .containsOnlyOnce("Accept-Encoding");
    }

    @Test
    void theEndpointMayBeWrittenWithASlash(SampleServer server) {
        assertThat(server.get("/sparql/?query=ASK%7B%7D").body()).contains("true");
        assertThat(server.send("POST", "/sparql/", ofString("ASK {}"), "Content-Type", "application/sparql-query")
                        .body())
                .contains("true");
        assertThat(server.send("PUT", "/sparql/", ofString("")).statusCode()).isEqualTo(405);
        assertThat(server.get("/sparql/").body()).contains("sd:Service");
    }

    @Test
    void headIsGetWithoutTheBody(SampleServer server) {
        var response = server.send("HEAD", path(SELECT), ofString(""), "Accept", JSON);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(type(response)).isEqualTo(JSON);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void theBareEndpointDescribesItself(SampleServer server) {
        var page = server.get("/sparql", "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<form", "name=\"query\"").doesNotContain("<script");
        var turtle = server.get("/sparql", "Accept", "text/turtle");
        assertThat(turtle.statusCode()).isEqualTo(200);
        assertThat(turtle.body())
                .contains("sd:Service", "SPARQL11Query", "UnionDefaultGraph")
                .containsPattern("sd:endpoint +<" + server.url() + "sparql>");
    }

    @Test
    void aPageShowsTheFirstRowsAndLeadsToAll(SampleServer server) {
        var page = server.query("SELECT * WHERE { ?s ?p ?o }", "text/html").body();
        assertThat(page.split("<tr>")).hasSize(SampleServer.PAGE_ROWS + 2);
        assertThat(page).contains("format=csv");
    }

    private static String path(String query) {
        return "/sparql?query=" + SampleServer.encode(query);
    }

    private static HttpResponse<String> post(SampleServer server, String body, String type) {
        return server.send("POST", "/sparql", ofString(body), "Content-Type", type);
    }

    private static int count(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return Integer.parseInt(response.body().replaceAll("(?s).*\"value\": \"(\\d+)\".*", "$1"));
    }

    private static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }
}
