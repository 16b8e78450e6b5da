package org.mandatum.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatum.store.Statements.GRAPH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases are read by several servers and commands at once, while loads go on. */
class SeveralReadersTest {

    /** Opens the current release, says how many texts graph a holds, and keeps it open until it is killed. */
    static final class Reader {

        public static void main(String[] arguments) throws IOException, InterruptedException {
            var release = Store.at(Path.of(arguments[0])).open().orElseThrow();
            System.out.println(
                    release.id() + " " + Statements.texts(release, GRAPH + "a").count());
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    @TempDir
    Path folder;

    private Path db;
    private Store store;

    @BeforeEach
    void fillStore() throws IOException {
        db = folder.resolve("db");
        store = PlainStore.at(db);
        load(7);
    }

    @Test
    void oneReleaseIsOpenInSeveralProcessesAndSeveralTimesInOne() throws IOException {
        var current = store.current().orElseThrow();
        var files = files(current);
        try (var first = store.open().orElseThrow();
                var second = Store.at(db).open().orElseThrow();
                var other = OtherProcess.start(Reader.class, db.toString())) {
            assertThat(other.next()).isEqualTo(current + " 7");
            assertThat(Statements.texts(first, GRAPH + "a")).hasSize(7);
            first.close();
            assertThat(Statements.texts(second, GRAPH + "a")).hasSize(7);
            load(8);
            assertThat(Statements.texts(second, GRAPH + "a")).hasSize(7);
            try (var third = store.open().orElseThrow()) {
                assertThat(Statements.texts(third, GRAPH + "a")).hasSize(8);
            }
        }
        assertThat(files(current)).as("reading writes nothing").isEqualTo(files);
    }

    @Test
    void aReleaseInUseIsNotPrunedAndOneOfADeadReaderIs() throws IOException {
        var first = store.current().orElseThrow();
        try (var reader = OtherProcess.start(Reader.class, db.toString());
                var here = store.open().orElseThrow()) {
            assertThat(reader.next()).isEqualTo(first + " 7");
            for (var count = 8; count < 12; count++) {
                load(count);
            }
            assertThat(store.releases())
                    .hasSize(4)
                    .extracting(Manifest::release)
                    .contains(first);
            assertThat(Statements.texts(here, GRAPH + "a")).hasSize(7);
        }
        try (var stale =
                Files.list(db.resolve("releases").resolve(first.value()).resolve("in-use"))) {
            assertThat(stale)
                    .as("the killed reader could not take its mark away")
                    .hasSize(1);
        }
        load(12);
        assertThat(store.releases()).hasSize(3).extracting(Manifest::release).doesNotContain(first);
        assertThat(db.resolve("releases").resolve(first.value())).doesNotExist();
    }

    @Test
    void anOlderReleaseCanBeMadeCurrentAgain() throws IOException {
        var first = store.current().orElseThrow();
        load(8);
        store.switchTo(first);
        assertThat(store.current()).contains(first);
        load(9);
        try (var release = store.open().orElseThrow()) {
            assertThat(release.manifest().previous()).contains(first);
            assertThat(Statements.texts(release, GRAPH + "a")).hasSize(9);
        }
    }

    private void load(int count) throws IOException {
        try (var loading = store.startLoading("test")) {
            loading.add(GRAPH + "a", Statements.texts("text", count));
            loading.commit(LoadProgress.UNHEARD);
        }
    }

    private Map<String, Integer> files(ReleaseId release) throws IOException {
        var found = new TreeMap<String, Integer>();
        try (var files =
                Files.list(db.resolve("releases").resolve(release.value()).resolve("Data-0001"))) {
            for (var file : files.toList()) {
                found.put(file.getFileName().toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return found;
    }
}
