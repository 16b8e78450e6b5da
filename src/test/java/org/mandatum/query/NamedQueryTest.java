package org.mandatum.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mandatum.query.QueryRefused.Reason;

class NamedQueryTest {

    private static final String TEXT = """
            # title: Who cites a document
            # question: Which clauses cite this document?
            # keywords: citation, incoming

            # parameter: ?document symbol "the cited document"
            # parameter: ?since xsd:date 1946-01-10 "the first day"
            # parameter: ?greeting xsd:string "two words" "something else"
            # parameter: ?limit xsd:integer 20 "the most rows"
            PREFIX mdt: <https://w3id.org/mandatum/ontology#>
            # not of the head: parameter: ?nothing
            SELECT ?document ?clause
            WHERE { ?clause mdt:cites/mdt:symbol ?document ; mdt:adoptedOn ?day FILTER (?day >= ?since) }
            ORDER BY ?clause
            """;

    @Test
    void theHeadSaysWhatTheQueryIs() throws QueryRefused {
        var head = QueryHead.read(TEXT);
        assertThat(head.title()).isEqualTo("Who cites a document");
        assertThat(head.question()).isEqualTo("Which clauses cite this document?");
        assertThat(head.keywords()).containsExactly("citation", "incoming");
        assertThat(head.parameters())
                .extracting(Parameter::name, Parameter::type, Parameter::required)
                .containsExactly(
                        tuple("document", ParameterType.SYMBOL, true),
                        tuple("since", ParameterType.DATE, false),
                        tuple("greeting", ParameterType.STRING, false),
                        tuple("limit", ParameterType.INTEGER, false));
        assertThat(head.parameters().get(2).standard()).contains("two words");
    }

    @Test
    void valuesAreBoundAsTermsAndTheLimitAsALimit() throws QueryRefused {
        var query = query(TEXT).bind(Map.of("document", "A/RES/68/243", "limit", "5"));
        assertThat(query.toString())
                .contains("mdt:cites/mdt:symbol \"A/RES/68/243\"")
                .contains("\"1946-01-10\"^^<http://www.w3.org/2001/XMLSchema#date>")
                .contains("LIMIT   5");
    }

    @Test
    void aSymbolIsBoundInItsCanonicalForm() throws QueryRefused {
        assertThat(query(TEXT).bind(Map.of("document", " s/res/1540(2004)")).toString())
                .contains("\"S/RES/1540 (2004)\"");
    }

    @Test
    void aValueCannotBreakOutOfItsPlace() throws QueryRefused {
        var hostile = "x\" } SERVICE <http://127.0.0.1/> { ?s ?p \"";
        var query = query("# parameter: ?word xsd:string \"a word\"\nASK { ?s ?p ?word }");
        assertThat(query.bind(Map.of("word", hostile)).toString())
                .contains("\"x\\\" } SERVICE <http://127.0.0.1/> { ?s ?p \\\"\"");
    }

    @TestFactory
    Stream<DynamicTest> whatIsWrongIsRefusedInOneSentence() {
        record Case(String name, Map<String, String> values, Reason reason, String message) {}
        var good = "A/RES/68/243";
        return Stream.of(
                        new Case(
                                "missing", Map.of(), Reason.MISSING_PARAMETER, "needs a value for document (the cited"),
                        new Case(
                                "unknown",
                                Map.of("documnet", good),
                                Reason.UNKNOWN_PARAMETER,
                                "it has document, since"),
                        new Case("no day", Map.of("document", good, "since", "1946"), Reason.BAD_VALUE, "not \"1946\""),
                        new Case(
                                "no number",
                                Map.of("document", good, "limit", "all"),
                                Reason.BAD_VALUE,
                                "whole number"),
                        new Case(
                                "below zero", Map.of("document", good, "limit", "-1"), Reason.BAD_VALUE, "not below 0"),
                        new Case("blank symbol", Map.of("document", " "), Reason.BAD_VALUE, "the symbol of a document"))
                .map(row -> dynamicTest(
                        row.name, () -> assertThatThrownBy(() -> query(TEXT).bind(row.values))
                                .isInstanceOfSatisfying(QueryRefused.class, refused -> assertThat(refused.reason())
                                        .isEqualTo(row.reason))
                                .hasMessageContaining(row.message)));
    }

    @TestFactory
    Stream<DynamicTest> aFaultyHeadIsNamed() {
        return Stream.of(
                        "# parameter: document symbol \"without question mark\"",
                        "# parameter: ?document emblem \"of no type\"",
                        "# parameter: ?document symbol without quotation marks")
                .map(line -> dynamicTest(line, () -> assertThatThrownBy(() -> query(line + "\nASK {}"))
                        .isInstanceOf(QueryRefused.class)
                        .hasMessageContaining("?name type default")));
    }

    @TestFactory
    Stream<DynamicTest> aSyntaxErrorHasItsPlace() {
        record Case(String text, String message) {}
        return List.of(
                        new Case("SELECT * {\n  ?s ?p }", "at line 2, column 9: } was not expected here"),
                        new Case("SELECT * {\n ?s ex:p ?o }", "at line 2, column 5: Unresolved prefixed name: ex:p"),
                        new Case("SELECT * { ?s ?p \"x }", "at line 1, column 22: Lexical error"),
                        new Case(" ", "at line 1, column 1: it ends too early"),
                        new Case("SELECT ?x { BIND(1 AS ?y) BIND(2 AS ?y) }", "?y"),
                        new Case("{".repeat(200_000), "The query"),
                        new Case("SELECT * {" + "{".repeat(20_000) + "}".repeat(20_000) + "}", "nested too deeply"))
                .stream()
                .map(row -> dynamicTest(
                        "query " + row.text.substring(0, Math.min(40, row.text.length())),
                        () -> assertThatThrownBy(() -> query(row.text).bind(Map.of()))
                                .isInstanceOfSatisfying(QueryRefused.class, refused -> assertThat(refused.reason())
                                        .isEqualTo(Reason.SYNTAX))
                                .hasMessageContaining(row.message)
                                .hasMessageNotContaining("\n")));
    }

    private static NamedQuery query(String text) throws QueryRefused {
        return NamedQuery.of("cited-by", "citations", text);
    }
}
