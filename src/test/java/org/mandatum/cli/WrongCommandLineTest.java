package org.mandatum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mandatum.store.LoadProgress;
import org.mandatum.store.Store;

/** What is wrong is told in one line that says what to do next, and in the exit status. */
class WrongCommandLineTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void makeStore() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        try (var loading = Store.at(folder.resolve("store")).startLoading("test")) {
            loading.add("https://example.org/graph", handler -> {
                handler.startRDF();
                handler.handleStatement(
                        Statements.statement(Values.iri("urn:a"), RDFS.LABEL, Values.literal("a"), null));
                handler.endRDF();
            });
            loading.commit(LoadProgress.UNHEARD);
        }
    }

    @ParameterizedTest(name = "{4}")
    @CsvFileSource(resources = "/cli/wrong.csv", delimiter = '|', quoteCharacter = '\0', numLinesToSkip = 1)
    void isToldInOneLine(String arguments, String input, int status, String message, String why) {
        var outcome = Outcome.withInput(
                input == null ? "" : input,
                arguments == null ? new String[0] : filled(arguments).split(" "));

        assertThat(outcome.messages()).containsExactly("mandatum: " + filled(message));
        assertThat(outcome.status()).isEqualTo(status);
        assertThat(outcome.out()).isEmpty();
    }

    private static String filled(String text) {
        return text.replace("{nowhere}", folder.resolve("nowhere").toString())
                .replace("{folder}", folder.resolve("empty").toString())
                .replace("{store}", folder.resolve("store").toString());
    }
}
