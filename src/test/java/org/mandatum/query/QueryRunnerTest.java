package org.mandatum.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mandatum.query.QueryRefused.Reason;

class QueryRunnerTest {

    private static final String PREFIX = "PREFIX ex: <https://example.org/> ";

    private final DatasetGraph data = DatasetGraphFactory.createTxnMem();

    @BeforeEach
    void fill() {
        RDFParser.fromString("""
                        @prefix ex: <https://example.org/> .
                        ex:a ex:name "General Assembly"@en , "大会"@zh , "الجمعية العامة"@ar ; ex:number 68 .
                        ex:b ex:name "two\\nlines"@en .
                        """, Lang.TURTLE).parse(data);
    }

    @Test
    void aTableIsAlignedForWideAndRightToLeftText() throws QueryRefused {
        assertThat(answer(PREFIX + "SELECT ?s ?name { ?s ex:name ?name } ORDER BY ?s LANG(?name)", ResultFormat.TABLE))
                .isEqualTo("""
                        s     name
                        ----  ----------------
                        ex:a  \u2068الجمعية العامة\u2069
                        ex:a  General Assembly
                        ex:a  大会
                        ex:b  two lines
                        """);
        assertThat(answer(PREFIX + "SELECT ?name ?s { ?s ex:name ?name } ORDER BY ?s LANG(?name)", ResultFormat.TABLE))
                .contains("\u2068الجمعية العامة\u2069    ex:a\n")
                .contains("大会              ex:a\n");
    }

    @Test
    void aLongCellIsCutAndALongTableStreams() throws QueryRefused {
        var table = answer(
                "SELECT ?n (REPLACE('" + "字".repeat(100) + "', 'x', '') AS ?text) { VALUES ?n { " + "1 ".repeat(1500)
                        + "} }",
                ResultFormat.TABLE);
        assertThat(table.lines()).hasSize(1502);
        assertThat(table.lines().skip(2)).allMatch(line -> line.equals("1  " + "字".repeat(35) + "…"));
    }

    @TestFactory
    Stream<DynamicTest> everyFormatHoldsTheAnswersItIsFor() {
        var select = PREFIX + "SELECT ?n { ex:a ex:number ?n }";
        var construct = PREFIX + "CONSTRUCT { ?s ex:n ?n } { ?s ex:number ?n }";
        var expected = Map.ofEntries(
                Map.entry(ResultFormat.TABLE, "n\n--\n68\n"),
                Map.entry(ResultFormat.CSV, "n\r\n68\r\n"),
                Map.entry(ResultFormat.TSV, "?n\n68\n"),
                Map.entry(ResultFormat.JSON, "\"value\": \"68\""),
                Map.entry(ResultFormat.XML, "integer\">68</literal>"),
                Map.entry(ResultFormat.TURTLE, "ex:a    ex:n    68 ."),
                Map.entry(ResultFormat.TRIG, "ex:a    ex:n    68 ."),
                Map.entry(ResultFormat.NTRIPLES, "<https://example.org/a> <https://example.org/n> \"68\"^^"),
                Map.entry(ResultFormat.NQUADS, "<https://example.org/a> <https://example.org/n> \"68\"^^"),
                Map.entry(ResultFormat.JSONLD, "\"@id\": \"ex:a\""),
                Map.entry(ResultFormat.RDFXML, "<ex:n rdf:datatype="));
        return EnumSet.allOf(ResultFormat.class).stream()
                .map(format -> dynamicTest(format.written(), () -> {
                    var fitting = format.isForGraphs() ? construct : select;
                    var other = format.isForGraphs() ? select : construct;
                    assertThat(answer(fitting, format)).contains(expected.get(format));
                    assertThatThrownBy(() -> answer(other, format))
                            .isInstanceOfSatisfying(QueryRefused.class, refused -> assertThat(refused.reason())
                                    .isEqualTo(Reason.BAD_FORMAT))
                            .hasMessageContaining("choose one of");
                }));
    }

    @Test
    void yesAndNoAreAnswersToo() throws QueryRefused {
        assertThat(answer("ASK { ?s ?p ?o }", ResultFormat.TABLE)).isEqualTo("yes\n");
        assertThat(answer("ASK { <a:b> <a:b> ?o }", ResultFormat.TABLE)).isEqualTo("no\n");
        assertThat(answer("ASK { ?s ?p ?o }", ResultFormat.JSON)).contains("true");
    }

    @Test
    void aQueryThatTakesTooLongIsStopped() {
        var numbers = "VALUES ?%s { " + "1 ".repeat(2000) + "} ";
        var product = numbers.formatted("a") + numbers.formatted("b") + numbers.formatted("c");
        assertThatThrownBy(() -> new QueryRunner(data, Duration.ofMillis(200))
                        .run(
                                prepare("SELECT (SUM(?a * ?b * ?c) AS ?sum) { " + product + "}"),
                                ResultFormat.TSV,
                                new ByteArrayOutputStream()))
                .isInstanceOfSatisfying(QueryRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Reason.TIME_LIMIT));
    }

    @Test
    void aFormatIsFoundByNameAndMediaType() throws QueryRefused {
        assertThat(ResultFormat.named("JsonLD")).isEqualTo(ResultFormat.JSONLD);
        assertThat(ResultFormat.ofMediaType("text/turtle")).contains(ResultFormat.TURTLE);
        assertThatThrownBy(() -> ResultFormat.named("excel")).hasMessageContaining("choose one of table, csv");
    }

    private String answer(String text, ResultFormat format) throws QueryRefused {
        var out = new ByteArrayOutputStream();
        new QueryRunner(data, Duration.ofSeconds(20)).run(prepare(text), format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static PreparedQuery prepare(String text) throws QueryRefused {
        return NamedQuery.of("-", "", text).bind(Map.of());
    }
}
