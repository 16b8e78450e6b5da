package org.mandatum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of RDF, loaded and asked about by command lines alone. */
class LoadedRdfTest {

    private static final String FIRST =
            "<https://example.org/water> <https://example.org/broader> <urn:topic:nature> .";
    private static final String SECOND = "<https://example.org/peace> <https://example.org/broader> <urn:topic:life> .";
    private static final String TOPICS =
            "SELECT ?topic ?broader { ?topic <https://example.org/broader> ?broader } ORDER BY ?topic";
    private static final String GRAPHS =
            "SELECT DISTINCT ?g { GRAPH ?g { ?topic <https://example.org/broader> ?broader } } ORDER BY ?g";
    private static final String BOTH = """
            topic,broader
            https://example.org/peace,urn:topic:life
            https://example.org/water,urn:topic:nature
            """;

    @TempDir
    private Path folder;

    private String db = "";
    private String water = "";
    private String peace = "";

    @BeforeEach
    void writeFiles() throws IOException {
        db = folder.resolve("db").toString();
        water = write("water.ttl", FIRST);
        peace = write("peace.ttl", FIRST + "\n" + SECOND);
    }

    @Test
    void aFileHasAGraphOfItsOwn() {
        load(water, peace);
        assertThat(ask(TOPICS)).isEqualTo(BOTH);
        assertThat(ask(GRAPHS)).isEqualTo("""
                g
                https://w3id.org/mandatum/graph/file/peace.ttl
                https://w3id.org/mandatum/graph/file/water.ttl
                """);
    }

    @Test
    void filesFillTheDefaultGraphTogetherAndPlainQueriesFindThem() {
        load("--graph", "default", water, peace);
        assertThat(ask(TOPICS)).isEqualTo(BOTH);
        assertThat(ask(GRAPHS)).isEqualTo("g\nhttps://w3id.org/mandatum/graph/default\n");
        assertThat(ask("ASK { ?concept a <http://www.w3.org/2004/02/skos/core#ConceptScheme> ."
                        + " ?topic <https://example.org/broader> ?broader }"))
                .as("one query sees them beside the project's own data")
                .contains("true");
    }

    @Test
    void theGraphThatIsNamedTakesWhatNamesNone() throws IOException {
        load("--graph", "urn:mine", water, write("peace.trig", "GRAPH <urn:theirs> { " + SECOND + " }"));
        assertThat(ask(GRAPHS)).isEqualTo("g\nurn:mine\nurn:theirs\n");
    }

    @Test
    void aFileThatIsNotValidIsLeftOutWhole() throws IOException {
        var broken = write("broken.ttl", SECOND + "\n<https://example.org/war> <nonsense");
        var outcome = Outcome.of("load", "--db", db, "--graph", "default", water, broken);
        assertThat(outcome.status()).isEqualTo(ExitStatus.DONE_IN_PART.code());
        assertThat(outcome.err()).contains(broken + ":2:").contains("[rdf-syntax]");
        assertThat(ask(TOPICS)).isEqualTo("topic,broader\nhttps://example.org/water,urn:topic:nature\n");
    }

    private void load(String... arguments) {
        var line = new String[arguments.length + 3];
        line[0] = "load";
        line[1] = "--db";
        line[2] = db;
        System.arraycopy(arguments, 0, line, 3, arguments.length);
        var outcome = Outcome.of(line);
        assertThat(outcome.status()).as(outcome.err()).isZero();
    }

    private String ask(String query) {
        var outcome = Outcome.withInput(query, "query", "--db", db, "--format", "csv", "-");
        assertThat(outcome.status()).as(outcome.err()).isZero();
        return outcome.out().replace("\r\n", "\n");
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
