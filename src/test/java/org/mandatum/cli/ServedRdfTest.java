package org.mandatum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RDF of others, loaded as it is, is served as well as what was read from resolutions. */
class ServedRdfTest {

    private static final Path FILE = Path.of("src/test/resources/web/foreign.trig");
    private static final String EX = "http://example.org/water/";
    private static final String UNNAMED = "https://w3id.org/mandatum/graph/default";

    @TempDir
    private static Path folder;

    private static ServedStore served;
    private static DatasetGraph written;

    @BeforeAll
    static void serve() throws IOException {
        var store = folder.resolve("store");
        ServedStore.load(store, FILE, "--graph", "default");
        served = ServedStore.of(store);
        written = RDFDataMgr.loadDatasetGraph(FILE.toString());
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource({
        "wells, text/turtle",
        "wells, application/n-triples",
        "wells, application/rdf+xml",
        "wells, application/ld+json",
        "wells, application/trig",
        "measurements, text/turtle",
        "measurements, application/ld+json",
    })
    void aGraphComesAsItWasLoadedInEverySyntax(String name, String type) {
        var response = served.get("/data?graph=" + ServedStore.encode(EX + name), "Accept", type);
        assertThat(read(response).isIsomorphicWith(written.getGraph(NodeFactory.createURI(EX + name))))
                .as(response.body())
                .isTrue();
    }

    @Test
    void whatNamesNoGraphIsInTheDefaultGraph() {
        var response = served.get("/data?graph=" + ServedStore.encode(UNNAMED), "Accept", "text/turtle");
        assertThat(read(response).isIsomorphicWith(written.getDefaultGraph())).isTrue();
        var union = read(served.get("/data?default", "Accept", "application/n-triples"));
        assertThat(written.find(Node.ANY, NodeFactory.createURI(EX + "m2"), Node.ANY, Node.ANY))
                .toIterable()
                .isNotEmpty()
                .extracting(Quad::asTriple)
                .allMatch(union::contains);
    }

    @ParameterizedTest
    @CsvSource({"text/turtle", "application/ld+json", "application/rdf+xml"})
    void aDescriptionHoldsWhatHangsOnBlankNodes(String type) {
        var response =
                served.get("/sparql?query=" + ServedStore.encode("DESCRIBE <%sw1>".formatted(EX)), "Accept", type);
        var wells = written.getGraph(NodeFactory.createURI(EX + "wells"));
        var other = wells.find(NodeFactory.createURI(EX + "колодец/2"), Node.ANY, Node.ANY)
                .toList();
        var expected = GraphFactory.createDefaultGraph();
        wells.find().forEachRemaining(expected::add);
        other.forEach(expected::delete);
        assertThat(read(response).isIsomorphicWith(expected))
                .as(response.body())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Brunnen, de, https://schema.org/name",
        "portao, pt-BR, https://schema.org/name",
        "ворота, ru, https://schema.org/name",
        "بئر, ar, https://schema.org/name",
        "oak lid, '', http://purl.org/dc/elements/1.1/description",
        "pumpworks, '', ''",
    })
    void wordsAreFoundWhateverTheProperty(String words, String language, String property) {
        var found = served.get("/api/search?q=" + ServedStore.encode(words)).body();
        if (property.isEmpty()) {
            assertThat(found).as("what has no name cannot be shown").contains("\"total\" : 0");
            return;
        }
        assertThat(found).contains(EX).contains(property).contains("\"language\" : \"" + language + "\"");
        var byQuery =
                served.get("/sparql?query=" + ServedStore.encode("""
                        PREFIX text: <http://jena.apache.org/text#>
                        SELECT ?thing ?text { (?thing ?score ?text) text:query (<%s> "%s" 5) }""".formatted(property, words)), "Accept", "text/csv");
        assertThat(byQuery.body()).contains(EX);
    }

    @Test
    void termsKeepTheirTypesInResults() {
        var rows = served.get(
                "/sparql?query=" + ServedStore.encode("SELECT ?v { <%sm1> <%svalue> ?v }".formatted(EX, EX)),
                "Accept",
                "application/sparql-results+json");
        assertThat(rows.body()).contains("\"datatype\": \"" + EX + "litre\"");
        var count = served.get(
                "/sparql?query="
                        + ServedStore.encode(
                                "SELECT (COUNT(*) AS ?n) { ?well a <%sWell> . FILTER (STRSTARTS(STR(?well), '%s')) }"
                                        .formatted(EX, EX)),
                "Accept",
                "text/csv");
        assertThat(count.body()).isEqualTo("n\r\n2\r\n");
    }

    @Test
    void numbersKeepTheirValueAndDatatypeNotTheirDigits() {
        var rows = served.get(
                "/sparql?query="
                        + ServedStore.encode(
                                "SELECT ?n (DATATYPE(?n) AS ?type) { GRAPH <%snumbers> { ?s ?p ?n } } ORDER BY STR(?type)"
                                        .formatted(EX)),
                "Accept",
                "text/csv");
        var xsd = "http://www.w3.org/2001/XMLSchema#";
        assertThat(rows.body())
                .isEqualTo("n,type\r\n12.5,%sdecimal\r\n12.5e0,%sdouble\r\n12,%sinteger\r\n".formatted(xsd, xsd, xsd));
    }

    private static Graph read(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        var type = response.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
        Lang lang = RDFLanguages.contentTypeToLang(type);
        var graph = GraphFactory.createDefaultGraph();
        var data = DatasetGraphFactory.create();
        RDFParser.fromString(response.body(), lang).parse(data);
        data.find().forEachRemaining(quad -> graph.add(quad.asTriple()));
        return graph;
    }
}
