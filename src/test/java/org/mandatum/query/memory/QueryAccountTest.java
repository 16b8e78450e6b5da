package org.mandatum.query.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sixty things with a number each, ten of the numbers differing: what queries about them keep. */
class QueryAccountTest {

    private static final DatasetGraph DATA = DatabaseMgr.createDatasetGraph();
    private static final long MUCH = 1 << 30;
    /** Enough for a handful of rows or groups, not for sixty. */
    private static final long LITTLE = 4_000;

    @BeforeAll
    static void fill() {
        DATA.executeWrite(() -> IntStream.range(0, 60).forEach(number -> {
            DATA.add(SSE.parseQuad("(_ <urn:thing:%d> <urn:number> %d)".formatted(number, number % 10)));
            DATA.add(SSE.parseQuad("(<urn:g> <urn:thing:%d> <urn:name> 'thing %d')".formatted(number, number)));
        }));
    }

    @AfterAll
    static void close() {
        DATA.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s <urn:number> ?n } ORDER BY DESC(?n) ?s",
                "SELECT DISTINCT ?n { ?s <urn:number> ?n } ORDER BY ?n",
                "SELECT ?n (COUNT(*) AS ?c) (SUM(?n) AS ?t) (MIN(?s) AS ?m) { ?s <urn:number> ?n } GROUP BY ?n ORDER BY ?n",
                "SELECT ?n { ?s <urn:number> ?n } GROUP BY ?n ORDER BY ?n",
                "SELECT (COUNT(DISTINCT *) AS ?c) { ?s <urn:number> ?n }",
                "SELECT (COUNT(DISTINCT ?n) AS ?c) (SUM(DISTINCT ?n) AS ?s) (AVG(DISTINCT ?n) AS ?a) { ?x <urn:number> ?n }",
                "SELECT (COUNT(DISTINCT ?none) AS ?c) (SUM(DISTINCT ?none) AS ?s) { ?x <urn:number> ?n }",
                "SELECT (SUM(DISTINCT ?s) AS ?error) { ?s <urn:number> ?n }",
                "SELECT (GROUP_CONCAT(?n; separator='+') AS ?t) { SELECT ?n { ?s <urn:number> ?n } ORDER BY ?s }",
                "SELECT (GROUP_CONCAT(DISTINCT ?n) AS ?t) { SELECT ?n { ?s <urn:number> ?n } ORDER BY ?n }",
                "SELECT (COUNT(*) AS ?c) (GROUP_CONCAT(DISTINCT ?n) AS ?t) { ?s <urn:none> ?n }",
                "SELECT ?n (COUNT(*) AS ?c) { ?s <urn:none> ?n } GROUP BY ?n",
                "SELECT ?s ?t { { ?s <urn:number> 3 } { SELECT ?s ?t { GRAPH ?g { ?s <urn:name> ?t } } } } ORDER BY ?s",
                "SELECT ?s ?t { ?s <urn:number> ?n OPTIONAL { { SELECT * { GRAPH ?g { ?s <urn:name> ?t } } } } } ORDER BY ?s",
                "SELECT ?s ?n { ?s <urn:number>* ?n } ORDER BY ?s ?n",
                "SELECT ?n { <urn:thing:3> <urn:number>?/^<urn:number> ?n } ORDER BY ?n",
                "SELECT ?s { ?s <urn:number> ?n MINUS { ?s <urn:number> 4 } } ORDER BY ?s",
                "SELECT ?n (SAMPLE(DISTINCT ?n) AS ?x) (MAX(DISTINCT ?n) AS ?y) { ?s <urn:number> ?n } GROUP BY ?n ORDER BY ?n",
            })
    void theAnswerIsJenasOwn(String query) {
        var budget = new MemoryBudget(MUCH, MUCH);

        assertThat(rows(query, budget)).isEqualTo(plainRows(query));
        assertThat(budget.taken()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?c) { ?s <urn:number>* ?n }",
                "SELECT * { ?s <urn:number> ?n } ORDER BY ?n",
                "SELECT DISTINCT ?s { ?s <urn:number> ?n }",
                "SELECT ?s (COUNT(*) AS ?c) { ?s <urn:number> ?n } GROUP BY ?s",
                "SELECT ?n { ?s <urn:number> ?n } GROUP BY ?n",
                "SELECT (COUNT(DISTINCT *) AS ?c) { ?s <urn:number> ?n }",
                "SELECT (COUNT(DISTINCT ?s) AS ?c) { ?s <urn:number> ?n }",
                "SELECT (GROUP_CONCAT(?s) AS ?t) { ?s <urn:number> ?n }",
                "SELECT (GROUP_CONCAT(DISTINCT ?s) AS ?t) { ?s <urn:number> ?n }",
                "SELECT (GROUP_CONCAT(?n; separator='a longer text between any two of the numbers') AS ?t)"
                        + " { ?s <urn:number> ?n }",
                "SELECT * { { SELECT DISTINCT ?s { ?s <urn:number> ?n } } }",
                "SELECT ?s { ?s <urn:number> ?n MINUS { GRAPH ?g { ?s <urn:name> ?t } } }",
                "ASK { { SELECT ?n { ?s <urn:number> ?n } ORDER BY ?s } FILTER(?n > 20) }",
            })
    void aQueryThatKeepsTooMuchIsEnded(String query) {
        var budget = new MemoryBudget(LITTLE, MUCH);

        assertThatThrownBy(() -> rows(query, budget))
                .isInstanceOf(MemoryPassed.class)
                .hasMessageStartingWith("The query keeps more than 0 MB");
        assertThat(budget.taken()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?c) { ?s <urn:number> ?n . ?t <urn:number> ?m }",
                "SELECT ?n (COUNT(*) AS ?c) { ?s <urn:number> ?n } GROUP BY ?n",
                "SELECT DISTINCT ?n { ?s <urn:number> ?n }",
                "SELECT (COUNT(DISTINCT ?n) AS ?c) { ?s <urn:number> ?n . ?t <urn:number> ?m }",
                "SELECT * { ?s <urn:number> ?n } ORDER BY ?n LIMIT 5",
                "SELECT * { { SELECT ?n (MAX(?t) AS ?last) { ?t <urn:number> ?n } GROUP BY ?n } ?s <urn:number> ?n }",
                "SELECT ?s { ?s <urn:number> ?n MINUS { ?s <urn:number> 3 } }",
            })
    void whatOnlyPassesThroughCountsForNothing(String query) {
        var budget = new MemoryBudget(LITTLE, LITTLE);

        assertThat(rows(query, budget)).isNotEmpty();
        assertThat(budget.taken()).isZero();
    }

    @Test
    void queriesTogetherKeepNoMoreThanAll() {
        var budget = new MemoryBudget(MUCH, LITTLE);
        try (var other = budget.open()) {
            other.portion().take(LITTLE - 1);

            assertThatThrownBy(() -> rows("SELECT DISTINCT ?n { ?s <urn:number> ?n }", budget))
                    .isInstanceOf(MemoryPassed.class)
                    .hasMessage("The queries that run now keep more than they may together");
        }
        assertThat(rows("SELECT DISTINCT ?n { ?s <urn:number> ?n }", budget)).hasSize(10);
    }

    private static List<String> plainRows(String query) {
        return DATA.calculateRead(() -> {
            try (var execution = QueryExec.dataset(DATA).query(query).build()) {
                return rows(execution);
            }
        });
    }

    private static List<String> rows(String query, MemoryBudget budget) {
        return DATA.calculateRead(() -> {
            try (var account = budget.open()) {
                var builder = QueryExec.dataset(DATA).query(query).set(ARQ.httpServiceAllowed, false);
                account.applyTo(builder, () -> {});
                try (var execution = builder.build()) {
                    return rows(execution);
                }
            }
        });
    }

    private static List<String> rows(QueryExec execution) {
        var found = new ArrayList<String>();
        if (execution.getQuery().isAskType()) {
            return List.of("" + execution.ask());
        }
        execution.select().forEachRemaining(row -> found.add(row.toString()));
        return found;
    }
}
