package org.mandatum.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mandatum.store.Statements.GRAPH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandatum.rdf.StatementSource;

/** Loads that fail: the store stays as it was, and the next load is as good as if nothing had happened. */
class FailedLoadTest {

    private static final int OLD = 200;

    /** Enough that the next release starts as a copy. */
    private static final int MANY = 12_000;

    /** Enough that an aborted write has gone beyond the node table's buffer of 128 KB. */
    private static final int NEW = 5_000;

    @TempDir
    Path folder;

    private Path db;
    private Store store;

    @BeforeEach
    void fillStore() throws IOException {
        db = folder.resolve("db");
        store = PlainStore.at(db);
        load("old", Statements.texts("old", OLD));
    }

    @Test
    void badInputIsLeftOutAndTheRestIsKept() throws IOException {
        try (var loading = store.startLoading("test")) {
            loading.add(GRAPH + "before", Statements.texts("before", 3));
            assertThatThrownBy(() -> loading.add(GRAPH + "bad", Statements.failing(NEW)))
                    .hasMessage("bad input");
            loading.add(GRAPH + "after", Statements.texts("after", 4));
            loading.commit(LoadProgress.UNHEARD);
        }
        try (var release = store.open().orElseThrow()) {
            assertThat(release.manifest().graphs())
                    .containsKeys(GRAPH + "old", GRAPH + "before", GRAPH + "after")
                    .doesNotContainKey(GRAPH + "bad");
            assertThat(Statements.texts(release, GRAPH + "after")).hasSize(4);
        }
    }

    /**
     * The sequence of Jena issue 3877: open cold, write nodes, abort; then read old nodes and write new ones. On one
     * database it leaves a hole in the node table, and old values read as nothing.
     */
    @Test
    void anAbortedWriteTakesNoCommittedValueWithIt() throws IOException {
        load("many", Statements.texts("old", MANY));
        var before = store.current();
        try (var loading = store.startLoading("test")) {
            loading.add(GRAPH + "new", Statements.texts("never", NEW));
            assertThatThrownBy(() -> loading.commit((step, done, total) -> {
                        throw new IllegalStateException("stopped while " + step);
                    }))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("the store is as it was: stopped while WRITING");
        }
        assertThat(store.current()).isEqualTo(before);
        readWhole(OLD + MANY);

        load("new", Statements.texts("good", NEW));
        readWhole(OLD + MANY + NEW);
        load("newer", Statements.texts("better", NEW));
        readWhole(OLD + MANY + 2 * NEW);
    }

    /** Shows that the test above could fail. When this one does, Jena has mended its fault. */
    @Test
    void onOneDatabaseTheSameSequenceLosesValues() {
        var location = Location.create(folder.resolve("plain"));
        var dataset = DatabaseMgr.connectDatasetGraph(location);
        Txn.executeWrite(dataset, () -> write(dataset, "old"));
        TDBInternal.expel(dataset);

        var cold = DatabaseMgr.connectDatasetGraph(location);
        cold.begin(ReadWrite.WRITE);
        write(cold, "never");
        cold.abort();
        cold.end();
        Txn.executeRead(cold, () -> assertThat(cold.stream()).hasSize(NEW));
        Txn.executeWrite(cold, () -> write(cold, "good"));
        TDBInternal.expel(cold);

        var after = DatabaseMgr.connectDatasetGraph(location);
        assertThatThrownBy(() -> Txn.executeRead(after, () -> after.stream().count()))
                .isInstanceOf(TDBException.class);
        TDBInternal.expel(after);
    }

    private static void write(DatasetGraph dataset, String word) {
        for (var number = 0; number < NEW; number++) {
            dataset.add(
                    NodeFactory.createURI(GRAPH + "plain"),
                    NodeFactory.createURI("https://example.org/" + word + number),
                    NodeFactory.createURI("https://example.org/text"),
                    NodeFactory.createLiteralString(word + " " + number));
        }
    }

    @Test
    void aFaultOfTheCallerWhileReadingBackChangesNothing() throws IOException {
        var before = store.current();
        try (var loading = store.startLoading("test")) {
            loading.add(GRAPH + "new", Statements.texts("never", 10));
            assertThatThrownBy(() -> loading.commit((step, done, total) -> {
                        if (step == LoadProgress.Step.READING_BACK) {
                            throw new IllegalStateException("stopped");
                        }
                    }))
                    .isInstanceOf(IOException.class);
        }
        assertThat(store.current()).isEqualTo(before);
        assertThat(store.releases()).hasSize(1);
    }

    @Test
    void aReleaseThatDoesNotHoldWhatItShouldIsFoundOut() throws IOException {
        var current = store.current().orElseThrow();
        store.verify(current);
        var nodes = db.resolve("releases")
                .resolve(current.value())
                .resolve("Data-0001")
                .resolve("nodes-data.obj");
        var bytes = Files.readAllBytes(nodes);
        spoil(bytes);
        Files.write(nodes, bytes);
        assertThatThrownBy(() -> store.verify(current)).isInstanceOf(Exception.class);

        spoil(bytes);
        Files.write(nodes, bytes);
        store.verify(current);
    }

    /** Changes a stretch that no single term fills; done twice, it changes nothing. */
    private static void spoil(byte[] bytes) {
        for (int i = bytes.length / 4; i < bytes.length / 2; i++) {
            bytes[i] ^= 1;
        }
    }

    @Test
    void theGraphThatDiffersIsNamed() throws IOException {
        var folderOfRelease =
                db.resolve("releases").resolve(store.current().orElseThrow().value());
        var expected =
                new TreeMap<>(Manifest.read(folderOfRelease).orElseThrow().graphs());
        expected.merge(GRAPH + "old", new Fingerprint(0, 0, 1), Fingerprint::plus);
        var contents = Contents.read(folderOfRelease, OLD, LoadProgress.UNHEARD);
        assertThatThrownBy(() -> contents.check(expected))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("<" + GRAPH + "old> should hold " + OLD);
    }

    @Test
    void twoLoadsAtOnceAreOneTooMany() throws IOException {
        try (var first = store.startLoading("test")) {
            assertThatThrownBy(() -> Store.at(db).startLoading("test"))
                    .isInstanceOf(IOException.class)
                    .hasMessage(
                            "Another load is writing to the store " + db + "; wait until it has ended and load again");
            first.add(GRAPH + "new", Statements.texts("new", 1));
            first.commit(LoadProgress.UNHEARD);
        }
        load("later", Statements.texts("later", 1));
        assertThat(store.releases()).hasSize(3);
    }

    @Test
    void twoProcessesCannotLoadAtOnceEither() throws IOException {
        var other = folder.resolve("other");
        try (var loader = OtherProcess.start(KilledLoadTest.Loader.class, other.toString())) {
            assertThat(loader.next()).isEqualTo("loading");
            assertThatThrownBy(() -> {
                        while (true) {
                            Store.at(other).startLoading("test").close();
                        }
                    })
                    .hasMessageStartingWith("Another load is writing");
        }
        Store.at(other).startLoading("test").close();
    }

    @Test
    void aFolderOfOtherThingsIsNotMadeIntoAStore() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("papers")).resolve("letter.txt"), "Dear");
        assertThatThrownBy(() -> Store.at(folder.resolve("papers")).startLoading("test"))
                .hasMessageEndingWith("papers is neither a store nor an empty folder; name another one");
        assertThatThrownBy(() -> Store.at(folder.resolve("papers/letter.txt")).startLoading("test"))
                .hasMessageEndingWith("letter.txt is neither a store nor an empty folder; name another one");
    }

    private void load(String graph, StatementSource source) throws IOException {
        try (var loading = store.startLoading("test")) {
            loading.add(GRAPH + graph, source);
            loading.commit(LoadProgress.UNHEARD);
        }
    }

    private void readWhole(long statements) throws IOException {
        store.verify(store.current().orElseThrow());
        try (var release = store.open().orElseThrow()) {
            var read = Txn.calculateRead(release.dataset(), () -> release.dataset().stream()
                    .filter(quad -> quad.getGraph().getURI().startsWith(GRAPH))
                    .filter(quad -> quad.getObject().getLiteralLexicalForm().matches("[a-z]+ \\d+"))
                    .count());
            assertThat(read).isEqualTo(statements);
        }
    }
}
