package org.mandatum.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
    void eachReleaseDescribesItselfAnewWhateverIsLoaded() throws IOException {
        load("a", Statements.texts("first", 300));
        try (var loading = store.startLoading(PROGRAM)) {
            loading.add(DataDescription.GRAPH, Statements.texts("forged", 1));
            loading.add(GRAPH + "b", Statements.texts("second", 2));
            loading.commit(LoadProgress.UNHEARD);
        }
        try (var release = store.open().orElseThrow()) {
            assertThat(Statements.texts(release, DataDescription.GRAPH)).isEmpty();
            assertThat(count(
                            release,
                            "SELECT (COUNT(*) AS ?n) { ?d a <http://www.w3.org/ns/dcat#Dataset> ;"
                                    + " <http://www.w3.org/ns/dcat#version> '%s' }".formatted(release.id())))
                    .isEqualTo(1);
            assertThat(count(
                            release,
                            "SELECT (COUNT(DISTINCT ?triples) AS ?n) { ?d <http://rdfs.org/ns/void#triples> ?triples ;"
                                    + " a <http://www.w3.org/ns/dcat#Dataset> }"))
                    .isEqualTo(1);
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
    void inputsThatJoinOneGraphFillItTogether() throws IOException {
        var first = join("one", "two", "three");
        try (var release = store.open().orElseThrow()) {
            assertThat(Statements.texts(release, GRAPH + "a"))
                    .containsExactlyInAnyOrder(
                            "both 0", "both 1", "one 0", "one 1", "two 0", "two 1", "three 0", "three 1");
            assertThat(count(
                            release, "SELECT (COUNT(DISTINCT ?blank) AS ?n) { ?blank a ?type FILTER ISBLANK(?blank) }"))
                    .isEqualTo(3);
        }
        assertThat(join("one", "two", "three")).as("the same again").isEqualTo(first);
        join("four");
        try (var release = store.open().orElseThrow()) {
            assertThat(Statements.texts(release, GRAPH + "a"))
                    .as("a later load replaces")
                    .containsExactlyInAnyOrder("both 0", "both 1", "four 0", "four 1");
        }
    }

    @Test
    void anInputThatIsAddedReplacesWhatWasJoinedBefore() throws IOException {
        try (var loading = store.startLoading(PROGRAM)) {
            loading.join(GRAPH + "a", "one", Statements.texts("one", 2));
            loading.add(GRAPH + "a", Statements.texts("two", 2));
            loading.join(GRAPH + "a", "again", Statements.texts("one", 2));
            loading.join(GRAPH + "a", "three", Statements.texts("three", 1));
            loading.commit(LoadProgress.UNHEARD);
        }
        try (var release = store.open().orElseThrow()) {
            assertThat(Statements.texts(release, GRAPH + "a")).containsExactlyInAnyOrder("one 0", "one 1", "three 0");
        }
    }

    /** Joins inputs to one graph that have statements in common, each with a blank node, and one that fails. */
    private ReleaseId join(String... words) throws IOException {
        try (var loading = store.startLoading(PROGRAM)) {
            assertThatThrownBy(() -> loading.join(GRAPH + "a", "bad", Statements.failing(2)))
                    .hasMessage("bad input");
            for (var word : words) {
                loading.join(GRAPH + "a", word, handler -> {
                    Statements.texts("both", 2).pushTo(handler);
                    Statements.texts(word, 2).pushTo(handler);
                    handler.handleStatement(Statements.blank("b"));
                });
            }
            return loading.commit(LoadProgress.UNHEARD);
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
                    .containsExactlyInAnyOrderElementsOf(Stream.of(
                                    "ontology",
                                    "verbs",
                                    "actors",
                                    "actor-groups",
                                    "deliverables",
                                    "financings",
                                    "mandate-states",
                                    "verb-strengths",
                                    "language-de",
                                    "alignments",
                                    "shapes",
                                    "release",
                                    "void")
                            .map(name -> Iris.referenceGraph(name).stringValue())
                            .toList());
            assertThat(count(release, """
                    PREFIX mdt: <https://w3id.org/mandatum/ontology#>
                    SELECT (COUNT(DISTINCT LANG(?name)) AS ?n) { ?organ a mdt:Organ ; mdt:label ?name }""")).isEqualTo(7);
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
