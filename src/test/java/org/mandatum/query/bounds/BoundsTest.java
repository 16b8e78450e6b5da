package org.mandatum.query.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Functions that are bounded have the values that SPARQL gives them, and end a query that blows them up. */
@Timeout(30)
class BoundsTest {

    private static final String PREFIXES = "PREFIX fn: <http://www.w3.org/2005/xpath-functions#>"
            + " PREFIX math: <http://www.w3.org/2005/xpath-functions/math#>"
            + " PREFIX afn: <http://jena.apache.org/ARQ/function#> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CONCAT('a', 'b', 'c')                  | "abc"
            CONCAT('a'@en, 'b'@en)                 | "ab"@en
            CONCAT('a'@en, 'b'@fr)                 | "ab"
            REPLACE('abcd', 'b', 'Z')              | "aZcd"
            REPLACE('abab'@en, 'B', 'Z', 'i')      | "aZaZ"@en
            REPLACE('banana', '(an)', '<$1>')      | "b<an><an>a"
            REPLACE('abc', 'x', 'y')               | "abc"
            REGEX('Resolution', '^res', 'i')       | "true"^^xsd:boolean
            REGEX('a.c', 'a.c', 'q')               | "true"^^xsd:boolean
            REGEX('abc', 'a.c', 'q')               | "false"^^xsd:boolean
            ENCODE_FOR_URI('A/RES 1')              | "A%2FRES%201"
            fn:concat('a', 'b')                    | "ab"
            fn:replace('abc', 'b', 'x')            | "axc"
            afn:strjoin('-', 'a', 'b')             | "a-b"
            6 * 7                                  | "42"^^xsd:integer
            7.5 * 2                                | "15.0"^^xsd:decimal
            1 / 4                                  | "0.25"^^xsd:decimal
            math:pow(2, 10)                        | "1024"^^xsd:integer
            """)
    void aValueIsWhatTheStandardSays(String expression, String value) {
        assertThat(evaluate("SELECT (%s AS ?x) { }".formatted(expression))).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REPLACE('a', 'b')",
                "REPLACE(<urn:x>, 'b', 'c')",
                "REGEX('a', '[')",
                "REPLACE('a', 'a', '$7')",
                "1 / 0",
                "'a' * 2"
            })
    void anErrorWithinAnExpressionLeavesAVariableUnbound(String expression) {
        try {
            assertThat(evaluate("SELECT (%s AS ?x) { }".formatted(expression))).isEqualTo("nothing");
        } catch (QueryException faultyBeforeItRuns) {
            assertThat(faultyBeforeItRuns).hasMessageNotContaining("grows");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (%s AS ?x) { }",
                "SELECT ?x { BIND(%s AS ?x) }",
                "SELECT ?x { FILTER(STRLEN(%s) > 1) }",
                "SELECT ?x { OPTIONAL { VALUES ?x { 1 } FILTER(STRLEN(%s) > 1) } }",
                "SELECT ?x { VALUES ?x { 1 2 } } ORDER BY STRLEN(CONCAT(STR(?x), %s))",
                "SELECT (MAX(STRLEN(%s)) AS ?x) { }",
                "SELECT (COUNT(*) AS ?x) { VALUES ?y { 1 } } GROUP BY (STRLEN(%s) AS ?k)",
                "SELECT (COUNT(*) AS ?x) { VALUES ?y { 1 } } GROUP BY ?y HAVING (STRLEN(%s) > 1)",
                "SELECT ?x { VALUES ?x { 1 } FILTER EXISTS { FILTER(STRLEN(%s) > 1) } }",
                "SELECT ?x { { SELECT (%s AS ?x) { } } }",
                "SELECT ?x { BIND(fn:concat(%s, 'a') AS ?x) }",
                "SELECT ?x { BIND(afn:strjoin(',', %s, 'a') AS ?x) }",
            })
    void aTextThatGrowsByPowersEndsTheQueryWhereverItStands(String query) {
        var bomb = "'aaaaaaaaaa'";
        for (var level = 0; level < 8; level++) {
            bomb = "REPLACE(%s, 'a', 'aaaaaaaaaa')".formatted(bomb);
        }
        var text = query.formatted(bomb);
        assertThatThrownBy(() -> evaluate(text)).isInstanceOf(BoundPassed.class).hasMessageContaining("grows beyond");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONCAT(%1$s, %1$s, %1$s, %1$s)",
                "fn:replace(%1$s, '(.)', '$1$1')",
                "afn:strjoin(%1$s, %1$s, %1$s, %1$s)",
            })
    void soDoOtherFunctionsThatMakeLongTextsOfShortOnes(String level) {
        var query = new StringBuilder("SELECT ?v30 { BIND('%%' AS ?v0) ");
        for (var depth = 0; depth < 30; depth++) {
            query.append("BIND(%s AS ?v%d) ".formatted(level.formatted("?v" + depth), depth + 1));
        }
        assertThatThrownBy(() -> evaluate(query + "}"))
                .as("by its length or its time")
                .isInstanceOf(QueryCancelledException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?n * ?n", "math:pow(?n, 100000000)", "math:pow(2, ?n * ?n * ?n)"})
    void aNumberThatGrowsByPowersEndsTheQuery(String growth) {
        var query = new StringBuilder("SELECT ?n { BIND(987654321987654321 AS ?n0) ");
        for (var step = 0; step < 30; step++) {
            query.append("BIND(%s AS ?n%d) ".formatted(growth.replace("?n", "?n" + step), step + 1));
        }
        assertThatThrownBy(() -> evaluate(query + "}").length())
                .isInstanceOf(BoundPassed.class)
                .hasMessageContaining("grows beyond");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "(a|aa)+$", "(a|a?)+$", "(.*a){25}$", "([a-z]+)*$", "(x+x+)+y|(a*)*b$"})
    void anExpressionWithTooManyWaysIsStoppedInTime(String pattern) {
        var text = "a".repeat(3_000) + "!";
        var start = System.nanoTime();
        try {
            evaluate("SELECT (REGEX(?t, '%s') AS ?x) { VALUES ?t { '%s' } }".formatted(pattern, text));
        } catch (QueryCancelledException | StackOverflowError stopped) {
            assertThat(stopped).isNotNull();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aPatternHasALength() {
        assertThatThrownBy(() -> evaluate("SELECT (REGEX('a', '%s') AS ?x) { }".formatted("a?".repeat(2_000))))
                .isInstanceOf(BoundPassed.class)
                .hasMessageContaining("regular expression");
    }

    private static String evaluate(String query) {
        var execution = QueryExec.dataset(DatasetGraphFactory.create()).query(PREFIXES + query);
        Bounds.STANDARD.applyTo(execution);
        execution.overallTimeout(1, TimeUnit.SECONDS);
        try (var running = execution.build()) {
            var rows = running.select();
            var value = rows.next().get(rows.getResultVars().getFirst());
            return value == null ? "nothing" : value.toString();
        }
    }
}
