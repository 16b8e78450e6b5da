package org.mandatum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other vocabularies, other names, and what is gone. */
@ExtendWith(SampleServer.Extension.class)
class LinkedDataTest {

    private static final String DOCUMENT = "/id/A/RES/99/900";

    @ParameterizedTest
    @CsvSource({
        "schema, https://schema.org/, schema:legislationIdentifier",
        "eli, http://data.europa.eu/eli/ontology#, eli:id_local",
        "mandatum, https://w3id.org/mandatum/ontology#, mdt:symbol",
    })
    void aProfileIsAskedForByParameterOrField(String token, String iri, String property, SampleServer server) {
        var byParameter = server.get(DOCUMENT + "?_profile=" + token, "Accept", "text/turtle");
        var byField =
                server.get(DOCUMENT, "Accept", "text/turtle", "Accept-Profile", "<urn:other>, <" + iri + ">;q=0.9");
        for (var response : java.util.List.of(byParameter, byField)) {
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Profile")).contains("<" + iri + ">");
            assertThat(response.headers().firstValue("Vary").orElse("")).contains("Accept-Profile");
            assertThat(response.body()).contains(property);
        }
        assertThat(byParameter.headers().firstValue("Link").orElse("")).contains("profile=\"" + iri + "\"");
    }

    @Test
    void aProfileSaysNothingInOtherWords(SampleServer server) {
        var triples = server.get(DOCUMENT + ".nt?_profile=eli").body();
        assertThat(triples.lines())
                .isNotEmpty()
                .allMatch(line -> line.contains("> <http://data.europa.eu/eli/ontology#")
                        || line.contains("22-rdf-syntax-ns#type> <http://data.europa.eu/eli/ontology#"));
        assertThat(server.get(DOCUMENT + "?_profile=unknown").statusCode()).isEqualTo(406);
    }

    @Test
    void aSlashTooManyLeadsToTheThing(SampleServer server) {
        var text = server.get(DOCUMENT + "/");
        assertThat(text.statusCode()).isEqualTo(302);
        assertThat(text.headers().firstValue("Location")).contains(DOCUMENT);
        var thing = server.get("/actor/secretary-general/", "Accept", "text/turtle");
        assertThat(thing.statusCode()).isEqualTo(303);
        assertThat(thing.headers().firstValue("Location")).contains("/actor/secretary-general.ttl");
        assertThat(server.get("/actor/nobody/").statusCode()).isEqualTo(404);
        assertThat(server.get(DOCUMENT + ".ttl/").statusCode()).isEqualTo(404);
    }

    @Test
    void textsComeAsAkomaNtoso(SampleServer server) {
        for (var response : java.util.List.of(
                server.get(DOCUMENT + "/en.akn"),
                server.get(DOCUMENT + "/en", "Accept", "application/akn+xml"),
                server.get(DOCUMENT + "?_profile=akn", "Accept-Language", "en"))) {
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type")).contains("application/akn+xml;charset=utf-8");
            assertThat(response.body())
                    .contains(
                            "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">", "eId=\"op__1\"");
        }
        assertThat(server.get("/actor/secretary-general.akn").statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @CsvSource({
        "/A/RES/99/900, /id/A/RES/99/900",
        "/S/RES/1540(2004), /id/S/RES/1540(2004)",
        "/S/RES/1540%20(2004), /id/S/RES/1540(2004)",
        "/akn/un/statement/resolution/unga/2044-12-05/99-900, /id/A/RES/99/900",
        "/akn/un/statement/resolution/unga/2044-12-05/99-900/eng, /id/A/RES/99/900",
    })
    void otherNamesOfADocumentLeadToIt(String path, String target, SampleServer server) {
        var response = server.get(path);
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).contains(target);
        assertThat(server.get(target).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"/A/RES/1/1", "/akn/un", "/akn/un/statement/other", "/nothing"})
    void namesThatNobodyHasLeadNowhere(String path, SampleServer server) {
        assertThat(server.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"/id/A/RES/99/901", "/id/A/RES/99/901.ttl", "/id/A/RES/99/901/op/1", "/id/A/RES/99/901/en"})
    void whatWasWithdrawnIsGoneWithAllOfIt(String path, SampleServer server) {
        HttpResponse<String> response = server.get(path);
        assertThat(response.statusCode()).isEqualTo(410);
        assertThat(response.body()).contains("problem#gone", "2045-01-01");
    }

    @Test
    void whatRefersToAThingComesPageByPage(SampleServer server) {
        var thing = SampleServer.encode("https://w3id.org/mandatum/actor/general-assembly");
        assertThat(server.get("/actor/general-assembly.html").body()).contains("/api/references-to?thing=" + thing);
        var first = server.get("/api/references-to?thing=" + thing + "&page-size=1&format=csv");
        assertThat(first.body().lines()).hasSize(2);
        assertThat(first.headers().firstValue("Link").orElse("")).contains("after=1-");
    }
}
