package org.mandatum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatum.query.QueryCatalogue;

/** Named queries as an API. */
@ExtendWith(SampleServer.Extension.class)
class NamedQueryApiTest {

    private static final String ALL = "/api/wordings-of-verb?verb=request";

    @Test
    void theDocumentTellsEveryQueryWithItsParameters(SampleServer server) throws Exception {
        var document = JSON.parse(server.get("/api/openapi.json").body());
        assertThat(document.get("openapi").getAsString().value()).isEqualTo("3.1.0");
        var paths = document.get("paths").getAsObject();
        for (var query : QueryCatalogue.load().queries()) {
            var operation =
                    paths.get("/api/" + query.name()).getAsObject().get("get").getAsObject();
            assertThat(operation.get("parameters").getAsArray().size())
                    .isEqualTo(query.head().parameters().size() + 4);
            assertThat(operation.toString()).contains("text/csv").contains("problem");
        }
        assertThat(document.get("servers").toString())
                .contains(server.url().substring(0, server.url().length() - 1));
    }

    @Test
    void pagesFollowOneAnotherByKeyAndMakeUpTheWhole(SampleServer server) {
        var whole = rows(server.get(ALL, "Accept", "text/csv").body());
        var paged = new ArrayList<String>();
        var path = Optional.of(ALL + "&page-size=3&format=csv");
        while (path.isPresent()) {
            var response = server.get(path.get());
            assertThat(response.statusCode()).isEqualTo(200);
            var page = rows(response.body());
            assertThat(page).hasSizeLessThanOrEqualTo(3);
            paged.addAll(page);
            path = response.headers().firstValue("Link").map(link -> link.replaceAll("<(.*)>; rel=\"next\"", "$1"));
        }
        assertThat(whole).hasSizeGreaterThan(6);
        assertThat(paged).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "&page-size=0",
        "&page-size=many",
        "&after=1-x",
        "&page-size=2&after=1-x",
        "&page-size=2&after=99999999-aa"
    })
    void aKeyThatIsNoneIsRefused(String parameters, SampleServer server) {
        assertThat(server.get(ALL + parameters).statusCode()).isEqualTo(400);
    }

    private static List<String> rows(String csv) {
        return csv.lines().skip(1).toList();
    }
}
