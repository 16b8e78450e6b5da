package org.mandatum.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionRemote;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Programs that others wrote ask the server, each in its own way. */
@ExtendWith(SampleServer.Extension.class)
class ClientsTest {

    private static final String PREFIX = "PREFIX mdt: <https://w3id.org/mandatum/ontology#> ";
    private static final String SYMBOLS =
            PREFIX + "SELECT ?symbol WHERE { ?d a mdt:Resolution ; mdt:symbol ?symbol } ORDER BY ?symbol";
    private static final String MANDATES = PREFIX + "CONSTRUCT WHERE { ?m a mdt:Mandate ; mdt:addressee ?a }";
    private static final String IS_THERE = PREFIX + "ASK { ?m a mdt:Mandate }";
    private static final String SECRETARY_GENERAL = "https://w3id.org/mandatum/actor/secretary-general";

    @Test
    void curl(SampleServer server) throws Exception {
        assumeTrue(isInstalled("curl"), "curl is not installed");
        var endpoint = server.url() + "sparql";
        assertThat(run("curl", "-sS", "-f", "-H", "Accept: text/csv", "--data-urlencode", "query=" + SYMBOLS, endpoint))
                .isEqualTo("symbol\r\nA/RES/98/12\r\nA/RES/99/900\r\nS/RES/1540 (2004)\r\n");
        assertThat(run("curl", "-sS", "-f", "-G", "--data-urlencode", "query=" + IS_THERE, endpoint))
                .contains("\"boolean\" : true");
    }

    @Test
    void rdf4j(SampleServer server) {
        var repository = new SPARQLRepository(server.url() + "sparql");
        try (var connection = repository.getConnection()) {
            try (var rows = connection.prepareTupleQuery(SYMBOLS).evaluate()) {
                assertThat(QueryResults.asList(rows).stream()
                                .map(row -> row.getValue("symbol").stringValue()))
                        .containsExactly("A/RES/98/12", "A/RES/99/900", "S/RES/1540 (2004)");
            }
            assertThat(connection.prepareBooleanQuery(IS_THERE).evaluate()).isTrue();
            try (var graph = connection.prepareGraphQuery(MANDATES).evaluate()) {
                assertThat(QueryResults.asModel(graph).objects())
                        .anyMatch(value -> value.stringValue().equals(SECRETARY_GENERAL));
            }
            assertThat(connection.getContextIDs().stream()).isNotEmpty();
            assertThat(connection.size()).isPositive();
        } finally {
            repository.shutDown();
        }
    }

    @Test
    void jena(SampleServer server) {
        try (RDFConnection connection = RDFConnectionRemote.newBuilder()
                .destination(server.url())
                .queryEndpoint("sparql")
                .build()) {
            var symbols = Stream.<String>builder();
            connection.querySelect(
                    SYMBOLS, row -> symbols.add(row.getLiteral("symbol").getString()));
            assertThat(symbols.build()).containsExactly("A/RES/98/12", "A/RES/99/900", "S/RES/1540 (2004)");
            assertThat(connection.queryAsk(IS_THERE)).isTrue();
            assertThat(connection.queryConstruct(MANDATES).listObjects().toList())
                    .anyMatch(node -> node.toString().equals(SECRETARY_GENERAL));
            assertThatThrownBy(() -> connection.queryAsk("ASK { SERVICE <http://localhost:1/> { } }"))
                    .hasMessageContaining("Bad Request");
        }
    }

    private static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .anyMatch(folder -> new java.io.File(folder, program).canExecute());
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
