package org.mandatum.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mandatum.Golden;
import org.mandatum.store.LoadProgress;
import org.mandatum.store.PlainStore;
import org.mandatum.store.Release;

/**
 * Every query of {@code queries/} on a store, against its expected answer.
 *
 * <p>{@code cases.csv} has a line a case: its name, the query, values of parameters. Run with {@code -Dgolden.update} to
 * rewrite the answers, and read the difference before it is committed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamedQueriesTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources", "query");

    private final QueryCatalogue catalogue = load();
    private Release release;

    private record Case(String name, String query, Map<String, String> values) {

        static Case of(String line) {
            var cells = line.split(",");
            var values = Arrays.stream(cells)
                    .skip(2)
                    .map(cell -> cell.split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
            return new Case(cells[0], cells[1], values);
        }
    }

    @BeforeAll
    void fillStore(@TempDir Path folder) throws IOException {
        var store = PlainStore.at(folder.resolve("db"));
        try (var loading = store.startLoading("test")) {
            loading.add("https://w3id.org/mandatum/graph/made-up", handler -> {
                try (var file = Files.newInputStream(RESOURCES.resolve("made-up.trig"))) {
                    var parser = Rio.createParser(RDFFormat.TRIG);
                    parser.setRDFHandler(handler);
                    parser.parse(file);
                }
            });
            loading.commit(LoadProgress.UNHEARD);
        }
        release = store.open().orElseThrow();
    }

    @AfterAll
    void closeStore() throws IOException {
        release.close();
    }

    @TestFactory
    Stream<DynamicTest> everyQueryGivesItsExpectedAnswer() throws IOException {
        return cases().map(row -> dynamicTest(row.name, () -> {
            var answer = answer(row);
            Golden.check(RESOURCES.resolve("expected").resolve(row.name + ".tsv"), answer);
            assertThat(answer.lines()).as("an answer shows something").hasSizeGreaterThan(1);
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyQueryHasItsHeadAnOrderAndACase() throws IOException {
        var tested = cases().map(Case::query).collect(Collectors.toSet());
        return catalogue.queries().stream()
                .map(query -> dynamicTest(query.name(), () -> {
                    assertThat(query.head().title()).isNotBlank();
                    assertThat(query.head().question()).endsWith("?");
                    assertThat(query.head().keywords()).isNotEmpty();
                    assertThat(query.text()).contains("ORDER BY");
                    assertThat(tested).contains(query.name());
                }));
    }

    @Test
    void thereAreQueriesOnEveryTopic() {
        assertThat(catalogue.queries())
                .extracting(NamedQuery::topic)
                .contains("structure", "citations", "actors", "mandates", "verbs", "groups", "events", "data");
    }

    private String answer(Case row) throws QueryRefused {
        var out = new ByteArrayOutputStream();
        new QueryRunner(release.dataset(), Duration.ofSeconds(30))
                .run(catalogue.query(row.query).bind(row.values), ResultFormat.TSV, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Stream<Case> cases() throws IOException {
        return Files.readAllLines(RESOURCES.resolve("cases.csv")).stream().map(Case::of);
    }

    private static QueryCatalogue load() {
        try {
            return QueryCatalogue.load();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
