package org.mandatum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see. */
@ExtendWith(SampleServer.Extension.class)
class PagesTest {

    private static final Pattern LINK = Pattern.compile("(?:href|action|src)=\"([^\"]*)\"");

    @Test
    void aResolutionIsReadClauseByClause(SampleServer server) {
        var page = page(server, "/id/A/RES/99/900/en");
        assertThat(page)
                .contains("<html lang=\"en\" dir=\"ltr\">")
                .contains("<h1 lang=\"en\" dir=\"ltr\">Lighthouses &amp; the law of &lt;fog&gt;</h1>")
                .contains("<bdi>A/RES/99/900</bdi>")
                .contains(">adopted on<")
                .contains(">5 December 2044<")
                .contains("<a href=\"/actor/general-assembly\"")
                .contains("id=\"pre-1\"", "id=\"op-1\"", "id=\"op-1-a\"")
                .contains("<em class=\"act\">Recalling</em> its ")
                .contains("<em class=\"act\">Also requests</em> the Secretary-General")
                .contains("<a class=\"number\" href=\"/id/A/RES/99/900/op/1\">1.</a>")
                .contains("<a class=\"number\" href=\"/id/A/RES/99/900/op/1/a\">(a)</a>");
        assertThat(page.indexOf("id=\"pre-1\""))
                .isLessThan(page.indexOf("id=\"op-1\""))
                .isPositive();
    }

    @Test
    void whatAClauseCitesIsLinkedInItsWords(SampleServer server) {
        assertThat(page(server, "/id/A/RES/99/900/en"))
                .contains("<a class=\"cites\" href=\"/id/A/RES/98/12\">resolution 98/12</a> of 3 December 2043")
                .contains("href=\"/id/S/RES/1540(2004)\"");
    }

    @Test
    void aMandateStandsUnderTheClauseThatStatesIt(SampleServer server) {
        var page = page(server, "/id/A/RES/99/900/en");
        var clause = page.substring(page.indexOf("id=\"op-1\""), page.indexOf("id=\"op-1-a\""));
        assertThat(clause)
                .contains(">Mandate</a>")
                .contains("href=\"/actor/secretary-general\"")
                .contains("href=\"/deliverable/report\"")
                .contains(">One hundredth session<");
    }

    @Test
    void aFootnoteIsLedToAndShown(SampleServer server) {
        assertThat(page(server, "/id/A/RES/99/900/en"))
                .contains("<a href=\"#note-1\">1</a>")
                .contains("<p id=\"note-1\">")
                .contains("A/99/404, annex.");
    }

    @Test
    void theLanguageIsTheReadersOrTheOneAskedFor(SampleServer server) {
        assertThat(server.get("/id/A/RES/99/900", "Accept", "text/html", "Accept-Language", "ar-EG, en;q=0.5")
                        .body())
                .contains("<html lang=\"ar\" dir=\"rtl\">")
                .contains("<div class=\"text\" lang=\"ar\" dir=\"rtl\">")
                .contains("المنارات وقانون الضباب")
                .contains("<em class=\"act\">إذ تشير</em>")
                .contains(">الأمين العام<");
        assertThat(server.get("/id/A/RES/99/900", "Accept", "text/html", "Accept-Language", "de, fr;q=0.9")
                        .body())
                .as("neither is there: English")
                .contains("<div class=\"text\" lang=\"en\"");
        assertThat(page(server, "/id/A/RES/99/900/ar"))
                .contains("<a href=\"/id/A/RES/99/900/en\" lang=\"en\" hreflang=\"en\">English</a>")
                .contains(
                        "<a href=\"/id/A/RES/99/900/ar\" lang=\"ar\" hreflang=\"ar\" aria-current=\"true\">العربية</a>");
        assertThat(page(server, "/actor/secretary-general.html?lang=ar")).contains("<html lang=\"ar\" dir=\"rtl\">");
    }

    @Test
    void aClauseIsShownInAllItsLanguages(SampleServer server) {
        assertThat(page(server, "/id/A/RES/99/900/op/1"))
                .contains("<section class=\"text\" lang=\"en\" dir=\"ltr\"")
                .contains("<section class=\"text\" lang=\"ar\" dir=\"rtl\"")
                .contains("href=\"/id/A/RES/99/900/ar#op-1\"")
                .contains(">Mandate</a>");
    }

    @Test
    void anythingElseHasAPageWithWhatLeadsToIt(SampleServer server) {
        assertThat(page(server, "/actor/secretary-general.html"))
                .contains("Secretary-General</h1>")
                .contains("https://w3id.org/mandatum/actor/secretary-general")
                .contains("What refers to it")
                .contains("href=\"/id/A/RES/99/900/op/1/directive/secretary-general/report\"");
    }

    @Test
    void theFrontPageSaysWhatIsThereAndWhatCanBeAsked(SampleServer server) {
        assertThat(page(server, "/"))
                .containsPattern("<dt>Documents</dt><dd>1</dd>")
                .containsPattern("<dt>Clauses</dt><dd>4</dd>")
                .containsPattern("<dt>Mandates</dt><dd>1</dd>")
                .contains("<bdi lang=\"ar\">العربية</bdi> 1")
                .contains("href=\"/id/A/RES/99/900\"")
                .contains("href=\"/queries/cited-by\"")
                .containsPattern("Release <code dir=\"ltr\">[0-9-]+</code>");
    }

    @Test
    void aNamedQueryHasAFormAndAnswersInEveryForm(SampleServer server) {
        assertThat(page(server, "/queries/cited-by"))
                .contains("action=\"/api/cited-by\"")
                .contains("name=\"symbol\"")
                .contains("required");
        var answer = page(server, "/api/cited-by?symbol=A/RES/98/12");
        assertThat(answer)
                .contains("<td>", "pre/1")
                .contains("value=\"A/RES/98/12\"")
                .contains("format=csv");
        assertThat(server.get("/api/cited-by?symbol=A/RES/98/12", "Accept", "text/csv")
                        .body())
                .contains("A/RES/99/900");
        assertThat(server.get("/api/cited-by?symbol=A/RES/98/12&format=json").body())
                .contains("\"bindings\"");
        assertThat(server.get("/api").body()).contains("\"cited-by\"", "\"parameters\"");
    }

    @Test
    void whatIsWrongWithANamedQueryIsSaid(SampleServer server) {
        assertThat(server.get("/api/cited-bye").statusCode()).isEqualTo(404);
        assertThat(server.get("/api/cited-bye").body()).contains("did you mean cited-by");
        assertThat(server.get("/api/cited-by").body()).contains("problem#parameter-missing");
        assertThat(server.get("/api/cited-by?symbol=A/RES/98/12&color=red").body())
                .contains("problem#parameter-invalid");
        assertThat(server.get("/queries/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void theServerSaysThatItIsWell(SampleServer server) {
        var response = server.get("/health");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"status\" : \"ok\"").containsPattern("\"release\" : \"[0-9-]+\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sparql",
                "/ontology",
                "/problem",
                "/id/A/RES/99/900",
                "/id/A/RES/99/900/op/1/a",
                "/actor/hostile.html",
                "/id/A/RES/98/12",
                "/queries/cited-by",
                "/api/documents",
                "/sparql?query=SELECT+*+WHERE+%7B+%3Fs+%3Fp+%3Fo+FILTER(isLiteral(%3Fo)+%26%26+contains(%3Fo%2C+%22script%22))+%7D",
                "/sparql?query=CONSTRUCT+WHERE+%7B+%3Chttps%3A%2F%2Fw3id.org%2Fmandatum%2Factor%2Fhostile%3E+%3Fp+%3Fo+%7D",
                "/id/%3Cscript%3Ealert(1)%3C/script%3E",
                "/sparql?query=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            })
    void nothingOnAPageRunsOrLeadsAstray(String path, SampleServer server) {
        var page = server.get(path, "Accept", "text/html").body();
        assertThat(page)
                .doesNotContainIgnoringCase("<script")
                .doesNotContain("style=\"", " onclick", " onload", "<iframe", "<object");
        assertThat(LINK.matcher(page).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allMatch(link -> link.startsWith("https://")
                        || link.startsWith("http://")
                        || link.startsWith("#")
                        || link.matches("/([^/].*)?"));
    }

    @Test
    void pagesCanBeUsedWithoutEyesOrMouse(SampleServer server) {
        Stream.of("/", "/sparql", "/id/A/RES/99/900", "/ontology", "/queries/cited-by")
                .forEach(path -> assertThat(page(server, path))
                        .as(path)
                        .contains("<a class=\"skip\" href=\"#main\">", "<main id=\"main\"", "<nav aria-label=")
                        .containsPattern("<title>[^<]+</title>")
                        .satisfies(text -> assertThat(text.split("<h1")).hasSize(2)));
        assertThat(server.get("/assets/mandatum.css").body())
                .contains(":focus-visible", "prefers-color-scheme: dark", "margin-inline")
                .doesNotContainPattern("(margin|padding|border)-(left|right)");
    }

    private static String page(SampleServer server, String path) {
        var response = server.get(path, "Accept", "text/html", "Accept-Language", "en");
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }
}
