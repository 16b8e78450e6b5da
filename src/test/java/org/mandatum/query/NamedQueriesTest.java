package org.mandatum.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.mandatum.store.LoadProgress;
import org.mandatum.store.PlainStore;
import org.mandatum.store.Release;

/** Every query of {@code queries/} on made-up data that have what the sample has not, such as versions that differ. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamedQueriesTest {

    private static final String CASES = "made-up.csv";

    private QueryCatalogue catalogue;
    private Release release;

    @BeforeAll
    void fillStore(@TempDir Path folder) throws IOException {
        catalogue = QueryCatalogue.load();
        var store = PlainStore.at(folder.resolve("db"));
        try (var loading = store.startLoading("test")) {
            loading.add("https://w3id.org/mandatum/graph/made-up", handler -> {
                try (var file = Files.newInputStream(AnswerCase.resource("made-up.trig"))) {
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
        return AnswerCase.read(CASES).map(row -> row.test(catalogue, release));
    }

    @TestFactory
    Stream<DynamicTest> everyQueryHasItsHeadAnOrderAndACase() throws IOException {
        var tested = Stream.concat(AnswerCase.read(CASES), AnswerCase.read("series.csv"))
                .map(AnswerCase::query)
                .collect(Collectors.toSet());
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
                .contains(
                        "structure",
                        "citations",
                        "actors",
                        "mandates",
                        "verbs",
                        "groups",
                        "events",
                        "data",
                        "proceedings");
    }
}
