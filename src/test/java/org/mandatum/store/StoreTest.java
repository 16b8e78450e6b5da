package org.mandatum.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatum.store.Statements.GRAPH;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandatum.rdf.Iris;
import org.mandatum.rdf.StatementSource;

class StoreTest {

    private static final String PROGRAM = "test 1";

    @TempDir
    Path folder;

    private Path db;
    private Store store;

    @BeforeEach
    void openStore() {
        db = folder.resolve("db");
        store = PlainStore.at(db);
    }

    @Test
    void aStoreWithoutReleasesIsEmpty() throws IOException {
        assertThat(store.open()).isEmpty();
        assertThat(store.releases()).isEmpty();
        assertThat(db).doesNotExist();
    }

    @Test
    void whatIsLoadedCanBeQueriedOverAllGraphs() throws IOException {
        load("a", Statements.texts("first", 3));
        load("b", Statements.texts("second", 4));
        try (var release = store.open().orElseThrow()) {
            assertThat(count(release, "SELECT (COUNT(*) AS ?n) { ?s <https://example.org/text> ?o }"))
                    .isEqualTo(7);
            assertThat(release.manifest().graphs().get(GRAPH + "a").statements())
                    .isEqualTo(3);
            assertThat(release.manifest().previous()).isPresent();
            assertThat(release.manifest().program()).isEqualTo(PROGRAM);
        }
    }

    @Test
    void loadingAGraphAgainReplacesItAndNothingElse() throws IOException {
        load("a", Statements.texts("first", 300));
        load("b", Statements.texts("other", 2));
        load("b", Statements.texts("changed", 1));
        try (var release = store.open().orElseThrow()) {
            assertThat(Statements.texts(release, GRAPH + "a")).hasSize(300);
            assertThat(Statements.texts(release, GRAPH + "b")).containsExactly("changed 0");
        }
    }

    @Test
    void plainQueriesFindWhatIsInNoParticularGraph() throws IOException {
        try (var loading = store.startLoading(PROGRAM)) {
            loading.add(Loading.DEFAULT_GRAPH, Statements.texts("plain", 2));
            loading.add(GRAPH + "a", Statements.texts("first", 3));
            loading.commit(LoadProgress.UNHEARD);
        }
        try (var release = store.open().orElseThrow()) {
            assertThat(count(release, "SELECT (COUNT(*) AS ?n) { ?s <https://example.org/text> ?o }"))
                    .isEqualTo(5);
        }
    }

    @Test
    void statementsThatNameTheirGraphGoThere() throws IOException {
        load(
                "a",
                Statements.source(Stream.of(
                        Statements.text(1, "here"), Statements.in(GRAPH + "other", Statements.text(2, "there")))));
        try (var release = store.open().orElseThrow()) {
            assertThat(Statements.texts(release, GRAPH + "a")).containsExactly("here");
            assertThat(Statements.texts(release, GRAPH + "other")).containsExactly("there");
        }
    }

    @Test
    void loadingTheSameAgainMakesNoNewRelease() throws IOException {
        var first = load("a", Statements.texts("first", 3));
        assertThat(load("a", Statements.texts("first", 3))).isEqualTo(first);
        assertThat(store.releases()).hasSize(1);
    }

    @Test
    void everyStoreBringsTheProjectsOwnDataAlong() throws IOException {
        var full = Store.at(db);
        try (var loading = full.startLoading(PROGRAM)) {
            loading.commit(LoadProgress.UNHEARD);
        }
        try (var release = full.open().orElseThrow()) {
            assertThat(release.manifest().graphs().keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.of("ontology", "verbs", "actors", "deliverables", "alignments", "shapes", "release")
                                    .map(name -> Iris.referenceGraph(name).stringValue())
                                    .toList());
            assertThat(count(release, """
                    PREFIX mdt: <https://w3id.org/mandatum/ontology#>
                    SELECT (COUNT(DISTINCT LANG(?name)) AS ?n) { ?organ a mdt:Organ ; mdt:label ?name }""")).isEqualTo(6);
        }
        try (var loading = full.startLoading(PROGRAM)) {
            loading.commit(LoadProgress.UNHEARD);
        }
        assertThat(full.releases()).as("the same data make no new release").hasSize(1);
    }

    private ReleaseId load(String graph, StatementSource source) throws IOException {
        try (var loading = store.startLoading(PROGRAM)) {
            loading.add(GRAPH + graph, source);
            return loading.commit(LoadProgress.UNHEARD);
        }
    }

    private static int count(Release release, String query) {
        return Txn.calculateRead(release.dataset(), () -> {
            try (var execution = QueryExecution.dataset(org.apache.jena.query.DatasetFactory.wrap(release.dataset()))
                    .query(query)
                    .build()) {
                return execution.execSelect().next().getLiteral("n").getInt();
            }
        });
    }
}
