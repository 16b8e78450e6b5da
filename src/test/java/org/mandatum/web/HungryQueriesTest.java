package org.mandatum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that want all time and memory: they end with a problem, and the server answers others meanwhile. */
@ExtendWith(SampleServer.Extension.class)
@Timeout(60)
class HungryQueriesTest {

    private static final String LOOK_UP =
            "SELECT ?s WHERE { ?s <https://w3id.org/mandatum/ontology#symbol> 'A/RES/99/900' }";
    private static final String ALL_BY_ALL = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i";

    @Test
    void nestedReplacesAreRefusedAtOnce(SampleServer server) {
        var bomb = "'aaaaaaaaaa'";
        for (var level = 0; level < 8; level++) {
            bomb = "REPLACE(%s, 'a', 'aaaaaaaaaa')".formatted(bomb);
        }
        for (var query : new String[] {
            "SELECT (%s AS ?x) WHERE { }", "SELECT * WHERE { ?s ?p ?o FILTER(STRLEN(CONCAT(STR(?o), %s)) > 1) }"
        }) {
            var start = Instant.now();
            var response = server.query(query.formatted(bomb), "*/*");
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(response.body()).contains("problem#query-failed", "grows beyond");
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * WHERE { %s } ORDER BY ?c ?f ?i",
                "SELECT DISTINCT ?a ?d ?g WHERE { %s }",
                "SELECT (GROUP_CONCAT(STR(?c); separator='-') AS ?x) WHERE { %s }",
                "SELECT (COUNT(DISTINCT *) AS ?n) WHERE { %s }",
                "SELECT ?a ?d (COUNT(*) AS ?n) WHERE { %s } GROUP BY ?a ?d ?g",
                "CONSTRUCT { ?a ?e ?i } WHERE { %s }",
                "SELECT (COUNT(*) AS ?n) WHERE { ?a (!<urn:x>|^!<urn:y>)* ?b }",
                "SELECT * WHERE { %s FILTER(REGEX(STR(?c), '(a|a?)+$')) } ORDER BY ?a",
            })
    void othersAreAnsweredMeanwhile(String query, SampleServer server) {
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var hungry = clients.submit(() -> server.query(query.formatted(ALL_BY_ALL), "text/csv, text/turtle"));
            var slowest = Duration.ZERO;
            while (!hungry.isDone()) {
                var start = Instant.now();
                assertThat(server.query(LOOK_UP, "text/csv").body()).contains("/id/A/RES/99/900");
                var taken = Duration.between(start, Instant.now());
                slowest = taken.compareTo(slowest) > 0 ? taken : slowest;
            }
            assertThat(result(hungry).statusCode()).isIn(400, 503);
            assertThat(slowest).isLessThan(Duration.ofSeconds(3));
        }
    }

    @Test
    void ofTheQueriesThatTakeLongOnlySomeMayGoOn(SampleServer server) {
        var endless = "SELECT (COUNT(*) AS ?n) WHERE { %s }".formatted(ALL_BY_ALL);
        List<HttpResponse<String>> answers = new ArrayList<>();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, SampleServer.LONG_AT_ONCE + 3)
                    .mapToObj(i -> clients.submit(() -> server.query(endless, "*/*")))
                    .toList()
                    .forEach(answer -> answers.add(result(answer)));
        }
        assertThat(answers).allMatch(answer -> answer.statusCode() == 503 || answer.statusCode() == 429);
        assertThat(answers.stream().filter(answer -> answer.body().contains("problem#time-out")))
                .hasSizeLessThanOrEqualTo(SampleServer.LONG_AT_ONCE);
        assertThat(answers.stream().filter(answer -> answer.body().contains("as many such queries run as may")))
                .isNotEmpty()
                .allMatch(answer -> answer.headers().firstValue("Retry-After").isPresent());
    }

    @Test
    void anAnswerHasSoManyRowsAtMost(SampleServer server) {
        var rows = "SELECT ?x WHERE { { SELECT ?x { ?s ?p ?x . ?t ?q ?y } LIMIT %d } } ORDER BY ?x";
        assertThat(server.query(rows.formatted(1_000), "text/csv").statusCode()).isEqualTo(200);
        var statements = "CONSTRUCT { ?s <urn:p> ?t } WHERE { { SELECT ?s ?t { ?s ?p ?x . ?t ?q ?y } LIMIT %d } }";
        var response = server.query(statements.formatted(2 * SampleServer.ROWS), "text/turtle");
        assertThat(response.statusCode()).isIn(400, 503);
    }

    private static HttpResponse<String> result(Future<HttpResponse<String>> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
