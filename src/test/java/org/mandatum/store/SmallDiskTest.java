package org.mandatum.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.mandatum.store.Statements.GRAPH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store on a disk of 24 MB, which a test may make where it runs as root on Linux; elsewhere it is left out. */
class SmallDiskTest {

    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    private Path disk;
    private Store store;
    private boolean mounted;

    @BeforeEach
    void mountDisk() throws IOException, InterruptedException {
        disk = Files.createDirectory(folder.resolve("disk"));
        mounted = run("mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", disk.toString());
        assumeTrue(mounted, "a small disk can be mounted here");
        store = PlainStore.at(disk.resolve("db"));
        load("old", 100);
    }

    @AfterEach
    void unmountDisk() throws IOException, InterruptedException {
        if (mounted) {
            run("umount", "--lazy", disk.toString());
        }
    }

    @Test
    void aLoadThatCannotFitIsRefusedBeforeItWrites() throws IOException {
        var before = store.current();
        assertThatThrownBy(() -> load("large", 40_000))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the store is as it was: ")
                .hasMessageContaining("make room and load again");
        checkThatOnlyTheOldIsThere(before.orElseThrow());
    }

    @Test
    void aStoreThatMayOnlyBeReadIsToldOf() throws IOException, InterruptedException {
        var view = Files.createDirectory(folder.resolve("view")).toString();
        assertThat(run("mount", "--bind", disk.toString(), view)).isTrue();
        try {
            assertThat(run("mount", "-o", "remount,bind,ro", view)).isTrue();
            assertThatThrownBy(PlainStore.at(Path.of(view, "db"))::open)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(store.current().orElseThrow() + " may not be written")
                    .hasMessageContaining("copy the store");
        } finally {
            run("umount", "--lazy", view);
        }
        checkThatOnlyTheOldIsThere(store.current().orElseThrow());
    }

    @Test
    void whatIsTakenInMayFillTheDisk() throws IOException {
        var before = store.current();
        assertThatThrownBy(() -> load("larger", 400_000)).hasMessageContaining("No space left on device");
        checkThatOnlyTheOldIsThere(before.orElseThrow());
    }

    @Test
    void aDiskThatFillsUpWhileTheFirstDatabaseIsReadBackChangesNothing() throws IOException {
        fillUpDuring(12_000);
    }

    @Test
    void aDiskThatFillsUpInTheWriteTransactionChangesNothing() throws IOException {
        load("old", 5_000);
        fillUpDuring(2_000);
    }

    /** Fills the disk when all statements of a load are written: in a copy that is before the transaction ends. */
    private void fillUpDuring(int texts) throws IOException {
        var before = store.current().orElseThrow();
        var releases = store.releases().size();
        try (var loading = store.startLoading("test")) {
            loading.add(GRAPH + "new", Statements.texts("new", texts));
            assertThatThrownBy(() -> loading.commit((step, done, total) -> fill()))
                    .isInstanceOf(IOException.class)
                    .hasMessageEndingWith("the store is as it was: No space left on device");
        }
        assertThat(store.current()).contains(before);
        assertThat(store.releases()).hasSize(releases);
        store.verify(before);
        Files.delete(disk.resolve("filler"));
        load("new", 1_000);
        store.verify(store.current().orElseThrow());
    }

    private void checkThatOnlyTheOldIsThere(ReleaseId before) throws IOException {
        assertThat(store.current()).contains(before);
        assertThat(store.releases()).hasSize(1);
        try (var folders = Files.list(disk.resolve("db").resolve("releases"))) {
            assertThat(folders).hasSize(1);
        }
        try (var release = store.open().orElseThrow()) {
            assertThat(Statements.texts(release, GRAPH + "old")).hasSize(100);
        }
    }

    private void load(String graph, int texts) throws IOException {
        try (var loading = store.startLoading("test")) {
            loading.add(GRAPH + graph, Statements.texts(graph, texts));
            loading.commit(LoadProgress.UNHEARD);
        }
    }

    private void fill() {
        var filler = disk.resolve("filler");
        try (var out = Files.newOutputStream(filler, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) {
                out.write(new byte[MEGABYTE / 16]);
            }
        } catch (IOException full) {
            return;
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
