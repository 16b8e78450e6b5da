package org.mandatum.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text search: for programs, for people, and within queries. */
@ExtendWith(SampleServer.Extension.class)
class SearchTest {

    private static final String FIRST_CLAUSE = "https://w3id.org/mandatum/id/A/RES/99/900/pre/1";
    private static final String PREFIX = "PREFIX text: <http://jena.apache.org/text#> ";

    @Test
    void programsGetHitsWithSnippets(SampleServer server) {
        var response = server.get("/api/search?q=recall+resolution&in=en");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .contains(FIRST_CLAUSE, "\"language\" : \"en\"")
                .containsPattern("\\{ *\\R? *\"text\" : \"Recalling\" ,\\R? *\"hit\" : true");
        var tag = response.headers().firstValue("ETag").orElseThrow();
        assertThat(server.get("/api/search?q=recall+resolution&in=en", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void pagesFollowOneAnother(SampleServer server) {
        var path = "/api/search?q=secretary&limit=1";
        var seen = new java.util.HashSet<String>();
        for (var page = 0; page < 3; page++) {
            var body = server.get(path).body();
            assertThat(seen.add(body.replaceAll(
                            "(?s).*?\"iri\" : \"([^\"]*)\".*?\"property\" : \"([^\"]*)\".*?\"language\" : \"([^\"]*)\".*",
                            "$1 $2 $3")))
                    .isTrue();
            path = body.replaceAll("(?s).*\"next\" : \"([^\"]*)\".*", "$1");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/search, 400",
        "/api/search?q=, 400",
        "/api/search?q=a&limit=0, 400",
        "/api/search?q=a&limit=many, 400",
        "/api/search?q=a&after=b, 400",
        "/api/search?q=%22%28%28*, 200",
        "/search, 200",
    })
    void questionsAreChecked(String path, int status, SampleServer server) {
        assertThat(server.get(path).statusCode()).isEqualTo(status);
    }

    @Test
    void peopleGetAPageWithWhatWasFoundMarked(SampleServer server) {
        var page = server.get("/search?q=recall&in=en", "Accept-Language", "fr").body();
        assertThat(page).contains("<mark>Recalling</mark>", "Recherche").doesNotContain("<script");
        assertThat(server.get("/search?q=%3Cscript%3Ealert(1)%3C/script%3E").body())
                .doesNotContain("<script>alert");
    }

    @Test
    void queriesSearchToo(SampleServer server) {
        var query = PREFIX
                + "SELECT ?s ?text WHERE { (?s ?score ?text) text:query (<https://w3id.org/mandatum/ontology#text> 'recall' 'lang:en') . ?s a <https://w3id.org/mandatum/ontology#PreambularClause> }";
        assertThat(server.query(query, "text/csv").body()).contains(FIRST_CLAUSE + ",", "Recalling its resolution");
        var none = PREFIX + "SELECT ?s WHERE { ?s text:query 'bananarama' }";
        assertThat(server.query(none, "text/csv").body()).isEqualTo("s\r\n");
        var joined = PREFIX
                + "SELECT ?s WHERE { VALUES ?s { <%s> } (?s ?score) text:query ('recall' 5) FILTER(?score > 0) }"
                        .formatted(FIRST_CLAUSE);
        assertThat(server.query(joined, "text/csv").body()).contains(FIRST_CLAUSE);
    }
}
