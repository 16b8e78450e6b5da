package org.mandatum.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.mandatum.store.Statements.GRAPH;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of terms on their way from RDF4J through the store to a query. */
class StoredTermsTest {

    private static final ValueFactory MAKE = SimpleValueFactory.getInstance();

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> termsComeBackAsTheyWereOrAsTheSameValue() throws IOException {
        record Case(String name, Value given, String found) {}
        var cases = List.of(
                new Case("plain", MAKE.createLiteral("a"), "\"a\"^^xsd:string"),
                new Case("language", MAKE.createLiteral("大会", "zh"), "\"大会\"@zh"),
                new Case("language in capitals", MAKE.createLiteral("a", "EN"), "\"a\"@en"),
                new Case("script", MAKE.createLiteral("a", "zh-hans"), "\"a\"@zh-Hans"),
                new Case("underscore", MAKE.createLiteral("a", "fr_FR"), "\"a\"@fr-FR"),
                new Case("leading zeros", MAKE.createLiteral("007", XSD.INTEGER), "\"7\"^^xsd:integer"),
                new Case(
                        "beyond 56 bits",
                        MAKE.createLiteral("0900000000000000000", XSD.INTEGER),
                        "\"900000000000000000\"^^xsd:integer"),
                new Case(
                        "long",
                        MAKE.createLiteral("900000000000000000", XSD.LONG),
                        "\"900000000000000000\"^^xsd:integer"),
                new Case(
                        "large decimal",
                        MAKE.createLiteral("123456789012345678901.50", XSD.DECIMAL),
                        "\"123456789012345678901.50\"^^xsd:decimal"),
                new Case("infinite", MAKE.createLiteral("-INF", XSD.DOUBLE), "\"-INF\"^^xsd:double"),
                new Case(
                        "great",
                        MAKE.createLiteral("1.7976931348623157E308", XSD.DOUBLE),
                        "\"1.7976931348623157E308\"^^xsd:double"),
                new Case("truth by number", MAKE.createLiteral("1", XSD.BOOLEAN), "\"true\"^^xsd:boolean"),
                new Case("not a number", MAKE.createLiteral("seven", XSD.INTEGER), "\"seven\"^^xsd:integer"),
                new Case("day", MAKE.createLiteral("2013-12-27", XSD.DATE), "\"2013-12-27\"^^xsd:date"),
                new Case("no such day", MAKE.createLiteral("0001-01-01", XSD.DATE), "\"0001-01-01\"^^xsd:date"),
                new Case("month", MAKE.createLiteral("1999-08", XSD.GYEARMONTH), "\"1999-08\"^^xsd:gYearMonth"),
                new Case(
                        "own type",
                        MAKE.createLiteral("x", MAKE.createIRI("https://example.org/type")),
                        "\"x\"^^https://example.org/type"),
                new Case("lines", MAKE.createLiteral("a\r\n\t\"b\"\\c"), "\"a\r\n\t\"b\"\\c\"^^xsd:string"),
                new Case(
                        "controls",
                        MAKE.createLiteral("a\u0000\u0085\u2028\uFFFFb"),
                        "\"a\u0000\u0085\u2028\uFFFFb\"^^xsd:string"),
                new Case("astral", MAKE.createLiteral("𠀀"), "\"𠀀\"^^xsd:string"),
                new Case("half a pair", MAKE.createLiteral("a\uD840"), "\"a\uFFFD\"^^xsd:string"),
                new Case(
                        "path in brackets",
                        MAKE.createIRI("https://example.org/S/RES/1540(2004)"),
                        "https://example.org/S/RES/1540(2004)"),
                new Case(
                        "words in an IRI",
                        MAKE.createIRI("https://example.org/大会#char=1,2"),
                        "https://example.org/大会#char=1,2"));
        var found = roundTrip(cases.stream().map(Case::given).toList());
        return IntStream.range(0, cases.size())
                .mapToObj(index -> dynamicTest(cases.get(index).name, () -> assertThat(found.get(index))
                        .isEqualTo(cases.get(index).found)));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoIriIsRefused() {
        return Stream.of("https://example.org/a b", "https://example.org/<", "https://example.org/\u0001", "x:{y}")
                .map(iri -> dynamicTest(
                        "<" + iri + ">", () -> assertThatThrownBy(() -> roundTrip(List.of(MAKE.createIRI(iri))))
                                .isInstanceOf(IllegalArgumentException.class)
                                .hasMessageContaining("IRI")));
    }

    @Test
    void aNumberThatTheDatabaseWouldTakeForAnotherIsRefused() {
        assertThatThrownBy(() -> roundTrip(List.of(MAKE.createLiteral("123456789012345678901", XSD.INTEGER))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("123456789012345678901");
    }

    @Test
    void blankNodesStayApartAcrossInputs() throws IOException {
        var store = PlainStore.at(folder.resolve("blank"));
        try (var loading = store.startLoading("test")) {
            for (var graph : List.of("a", "b")) {
                var blank = MAKE.createBNode("x");
                var predicate = MAKE.createIRI("https://example.org/p");
                loading.add(
                        GRAPH + graph,
                        Statements.source(Stream.of(
                                MAKE.createStatement(blank, predicate, MAKE.createLiteral(1)),
                                MAKE.createStatement(blank, predicate, blank))));
            }
            loading.commit(LoadProgress.UNHEARD);
        }
        try (var release = store.open().orElseThrow()) {
            var subjects = Txn.calculateRead(release.dataset(), () -> release.dataset().stream()
                    .filter(quad -> quad.getGraph().getURI().startsWith(GRAPH))
                    .map(Quad::getSubject)
                    .distinct()
                    .toList());
            assertThat(subjects).hasSize(2).allMatch(Node::isBlank);
        }
    }

    private static String written(Node node) {
        if (node.isURI()) {
            return node.getURI();
        }
        var text = '"' + node.getLiteralLexicalForm() + '"';
        return node.getLiteralLanguage().isEmpty()
                ? text + "^^" + node.getLiteralDatatypeURI().replace(XSD.NAMESPACE, "xsd:")
                : text + "@" + node.getLiteralLanguage();
    }

    /** Loads each value in a graph of its own, twice, and says how it is found there. */
    private List<String> roundTrip(List<? extends Value> values) throws IOException {
        var store = PlainStore.at(folder.resolve("db"));
        try (var loading = store.startLoading("test")) {
            for (var index = 0; index < values.size(); index++) {
                var statement = MAKE.createStatement(
                        MAKE.createIRI("https://example.org/s"),
                        MAKE.createIRI("https://example.org/p"),
                        values.get(index));
                loading.add(GRAPH + index, Statements.source(Stream.of(statement, statement)));
            }
            loading.commit(LoadProgress.UNHEARD);
        }
        try (var release = store.open().orElseThrow()) {
            return Txn.calculateRead(release.dataset(), () -> IntStream.range(0, values.size())
                    .mapToObj(index -> release.dataset()
                            .find(NodeFactory.createURI(GRAPH + index), Node.ANY, Node.ANY, Node.ANY)
                            .next())
                    .map(quad -> written(quad.getObject()))
                    .toList());
        }
    }
}
