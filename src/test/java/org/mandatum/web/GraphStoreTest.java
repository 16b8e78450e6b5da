package org.mandatum.web;

import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SPARQL 1.1 Graph Store HTTP Protocol, as far as it reads. */
@ExtendWith(SampleServer.Extension.class)
class GraphStoreTest {

    private static final String ARABIC = "https://w3id.org/mandatum/graph/A/RES/99/900/ar";
    private static final String BY_NAME = "?graph=" + SampleServer.encode(ARABIC);

    @ParameterizedTest
    @CsvSource({
        "/data, text/turtle, TTL",
        "/sparql, text/turtle, TTL",
        "/data, application/rdf+xml, RDF/XML",
        "/data, application/n-triples, N-TRIPLE",
        "/data, application/ld+json, JSON-LD",
    })
    void aNamedGraphComesWhole(String path, String type, String syntax, SampleServer server) {
        var rows = server.query("SELECT (COUNT(*) AS ?n) FROM <%s> WHERE { ?s ?p ?o }".formatted(ARABIC), "text/csv");
        var response = server.get(path + BY_NAME, "Accept", type);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(rows.body()).isEqualTo("n\r\n" + parsed(response, syntax).size() + "\r\n");
        assertThat(response.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void theDefaultGraphIsTheUnionOfAll(SampleServer server) {
        var response = server.get("/data?default", "Accept", "application/n-triples");
        var rows = server.query("SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }", "text/csv");
        assertThat(rows.body()).isEqualTo("n\r\n" + parsed(response, "N-TRIPLE").size() + "\r\n");
    }

    @Test
    void headIsGetWithoutTheBody(SampleServer server) {
        var response = server.send("HEAD", "/data" + BY_NAME, ofString(""), "Accept", "text/turtle");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/turtle;charset=utf-8");
        assertThat(response.body()).isEmpty();
    }

    @Test
    void whatIsNotThereIsNotFound(SampleServer server) {
        assertThat(server.get("/data?graph=https://example.org/none").statusCode())
                .isEqualTo(404);
        assertThat(server.send("HEAD", "/data?graph=https://example.org/none", ofString(""))
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/data", "/data?graph=", "/data?graph=relative", "/data?graph=a%20b", "/data?default&graph=urn:x"
            })
    void oneGraphIsToBeNamed(String path, SampleServer server) {
        assertThat(server.get(path).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
    void writingIsRefusedWithAWordOnHowDataCome(String method, SampleServer server) {
        for (var path : new String[] {"/data" + BY_NAME, "/sparql" + BY_NAME, "/data?default", "/sparql?default"}) {
            var response =
                    server.send(method, path, ofString("<urn:a> <urn:b> <urn:c> ."), "Content-Type", "text/turtle");
            assertThat(response.statusCode()).as(method + " " + path).isEqualTo(405);
            assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
            assertThat(response.body()).contains("problem#method-not-allowed", "mandatum load");
        }
    }

    private static Model parsed(HttpResponse<String> response, String syntax) {
        return ModelFactory.createDefaultModel().read(new StringReader(response.body()), null, syntax);
    }
}
