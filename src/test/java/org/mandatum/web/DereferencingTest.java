package org.mandatum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Each IRI of the data is asked for on the running host, in every form. */
@ExtendWith(SampleServer.Extension.class)
class DereferencingTest {

    private static final String RESOLUTION = "https://w3id.org/mandatum/id/A/RES/99/900";

    @ParameterizedTest(name = "{0} {1} is {2} {3}")
    @CsvFileSource(resources = "/web/negotiation.csv", numLinesToSkip = 1, nullValues = "-")
    void theFormIsNegotiated(
            String path, String accept, int status, String type, String location, String reason, SampleServer server) {
        var response = accept == null ? server.get(path) : server.get(path, "Accept", accept);
        assertThat(response.statusCode()).as(reason).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse(null))
                .as(reason)
                .isEqualTo(type);
        assertThat(response.headers().firstValue("Location").orElse(null))
                .as(reason)
                .isEqualTo(location);
        assertThat(response.headers().firstValue("Vary").orElse("")).contains("Accept");
        var head = server.send("HEAD", path, java.net.http.HttpRequest.BodyPublishers.noBody(), fields(accept));
        assertThat(head.statusCode()).isEqualTo(status);
        assertThat(head.body()).isEmpty();
    }

    private static String[] fields(String accept) {
        return accept == null ? new String[0] : new String[] {"Accept", accept};
    }

    @ParameterizedTest
    @CsvSource({
        "ttl, Turtle, /id/A/RES/99/900",
        "nt, N-Triples, /id/A/RES/99/900",
        "rdf, RDF/XML, /id/A/RES/99/900",
        "jsonld, JSON-LD, /id/A/RES/99/900",
        "trig, TriG, /id/A/RES/99/900",
        "nq, N-Quads, /id/A/RES/99/900",
        "ttl, Turtle, /id/A/RES/99/900/ar",
        "ttl, Turtle, /id/A/RES/99/900/op/1",
        "ttl, Turtle, /id/S/RES/1540(2004)",
        "ttl, Turtle, /graph/A/RES/99/900/en",
        "ttl, Turtle, /ontology",
        "ttl, Turtle, /actor/secretary-general",
    })
    void eachFormHoldsWhatIsSaidOfTheThing(String suffix, String language, String path, SampleServer server) {
        var response = server.get(path + "." + suffix);
        assertThat(response.statusCode()).isEqualTo(200);
        var data = parse(response, RDFLanguages.nameToLang(language));
        var iri = "https://w3id.org/mandatum" + path;
        assertThat(data.find())
                .toIterable()
                .anyMatch(quad -> quad.getSubject().toString().equals(iri)
                        || quad.getGraph().toString().equals(iri)
                        || path.startsWith("/graph/"));
    }

    @Test
    void aDocumentComesWithAllThatWasReadFromIt(SampleServer server) {
        var data = parse(server.get("/id/A/RES/99/900.nq"), Lang.NQUADS);
        assertThat(data.listGraphNodes())
                .toIterable()
                .map(Object::toString)
                .contains(
                        "https://w3id.org/mandatum/graph/A/RES/99/900/en",
                        "https://w3id.org/mandatum/graph/A/RES/99/900/ar");
        var arabic = parse(server.get("/id/A/RES/99/900/ar.nq"), Lang.NQUADS);
        assertThat(arabic.listGraphNodes())
                .toIterable()
                .map(Object::toString)
                .containsExactly("https://w3id.org/mandatum/graph/A/RES/99/900/ar");
    }

    @Test
    void aClauseComesWithItsActsCitationsAndDirectives(SampleServer server) {
        assertThat(server.get("/id/A/RES/99/900/op/1.ttl").body())
                .contains("Also requests", "A/99/404, annex.", "mdt:Mandate")
                .doesNotContain("The pay of keepers");
    }

    @Test
    void otherFormsAreLinked(SampleServer server) {
        var headers = server.get("/id/A/RES/99/900", "Accept", "text/turtle").headers();
        assertThat(headers.firstValue("Link").orElse(""))
                .contains("</id/A/RES/99/900.jsonld>; rel=\"alternate\"; type=\"application/ld+json\"");
        assertThat(headers.firstValue("Content-Location")).contains("/id/A/RES/99/900.ttl");
        assertThat(server.get("/id/A/RES/99/900", "Accept", "text/html").body())
                .contains("<link rel=\"alternate\" type=\"text/turtle\" href=\"/id/A/RES/99/900.ttl\">");
    }

    @Test
    void aRepresentationIsKnownByItsTag(SampleServer server) {
        var tag =
                server.get("/id/A/RES/99/900.ttl").headers().firstValue("ETag").orElseThrow();
        assertThat(server.get("/id/A/RES/99/900.ttl", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(server.get("/id/A/RES/99/900.nt", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void answersAreCompressedForThoseWhoTakeIt(SampleServer server) {
        var plain = server.get("/ontology.ttl").headers();
        assertThat(plain.firstValue("Content-Encoding")).isEmpty();
        var compressed = server.get("/ontology.ttl", "Accept-Encoding", "gzip").headers();
        assertThat(compressed.firstValue("Content-Encoding")).contains("gzip");
        assertThat(compressed.firstValue("Vary").orElse("")).contains("Accept-Encoding");
        assertThat(server.get(
                                "/ontology.ttl",
                                "Accept-Encoding",
                                "gzip",
                                "If-None-Match",
                                compressed.firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void everythingThatADocumentNamesLeadsSomewhere(SampleServer server) {
        parse(server.get("/id/A/RES/99/900.nq"), Lang.NQUADS).find().forEachRemaining(quad -> {
            for (var node : new org.apache.jena.graph.Node[] {quad.getSubject(), quad.getObject()}) {
                if (node.isURI() && node.getURI().startsWith(RESOLUTION)) {
                    var path = node.getURI().substring("https://w3id.org/mandatum".length());
                    assertThat(server.get(path, "Accept", "text/turtle").statusCode())
                            .as(path)
                            .isIn(200, 303);
                }
            }
        });
    }

    private static DatasetGraph parse(HttpResponse<String> response, Lang lang) {
        var data = DatasetFactory.create().asDatasetGraph();
        RDFParser.fromString(response.body(), lang).parse(data);
        return data;
    }
}
