package org.mandatum.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatum.store.Statements.GRAPH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills loads at random points, in the first release and in later ones, and looks at what is left. {@code
 * -Dmandatum.kills=50} for the long run; a build takes fewer.
 */
class KilledLoadTest {

    private static final int KILLS = Integer.getInteger("mandatum.kills", 15);
    private static final int MOST_STEPS = 10;
    private static final int LONGEST_WAIT_IN_MS = 150;
    private static final int CHANGING = 150;
    private static final int STEADY = 1500;

    /** Loads for ever, graphs a and b with the word of the round, now and then graph c, and says what it is doing. */
    static final class Loader {

        public static void main(String[] arguments) throws IOException {
            var store = PlainStore.at(Path.of(arguments[0]));
            for (var round = 0; ; round++) {
                var word = ProcessHandle.current().pid() + "-" + round;
                try (var loading = store.startLoading("test")) {
                    System.out.println("loading");
                    loading.add(GRAPH + "a", Statements.texts(word, CHANGING));
                    loading.add(GRAPH + "b", Statements.texts(word, CHANGING));
                    loading.add(GRAPH + "c", Statements.texts(round % 3 == 0 ? word : "steady", STEADY));
                    System.out.println("added");
                    loading.commit((step, done, total) -> System.out.println(step));
                }
            }
        }
    }

    @Test
    void everyKillLeavesAWholeStoreWithTheOldContentOrTheNew(@TempDir Path folder) throws Exception {
        var random = new Random(20131227);
        var db = folder.resolve("db");
        var seen = new TreeSet<String>();
        for (var kill = 0; kill < KILLS; kill++) {
            // Every third kill hits the making of a store's first release.
            var target = kill % 3 == 0 ? folder.resolve("fresh-" + kill) : db;
            killAtRandom(target, random);
            var store = PlainStore.at(target);
            var current = store.current();
            if (current.isPresent()) {
                seen.add(current.get().value());
                checkWhole(store, current.get());
            }
        }
        assertThat(seen).as("some loads were committed between the kills").hasSizeGreaterThan(2);
        checkThatTheNextLoadCleansUp(db, PlainStore.at(db));
    }

    /** Lets a loader get to some step of its first, second or third load, and a little further. */
    private static void killAtRandom(Path db, Random random) throws IOException, InterruptedException {
        try (var loader = OtherProcess.start(Loader.class, db.toString())) {
            for (var steps = random.nextInt(MOST_STEPS); steps >= 0; steps--) {
                assertThat(loader.next()).isNotEqualTo("ended");
            }
            Thread.sleep(random.nextInt(LONGEST_WAIT_IN_MS));
        }
    }

    private static void checkWhole(Store store, ReleaseId current) throws IOException {
        store.verify(current);
        try (var release = store.open(current)) {
            var first = Statements.texts(release, GRAPH + "a").toList();
            assertThat(first).hasSize(CHANGING);
            assertThat(Statements.texts(release, GRAPH + "b")).containsExactlyInAnyOrderElementsOf(first);
            assertThat(first.stream().map(text -> text.replaceFirst(" .*", "")).distinct())
                    .hasSize(1);
            assertThat(Statements.texts(release, GRAPH + "c")).hasSize(STEADY);
        }
    }

    private static void checkThatTheNextLoadCleansUp(Path db, Store store) throws IOException {
        try (var loading = store.startLoading("test")) {
            loading.add(GRAPH + "a", Statements.texts("last", 1));
            loading.commit(LoadProgress.UNHEARD);
        }
        assertThat(db.resolve("loading")).doesNotExist();
        try (var releases = Files.list(db.resolve("releases"))) {
            assertThat(releases.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrderElementsOf(store.releases().stream()
                            .map(manifest -> manifest.release().value())
                            .toList());
        }
        assertThat(store.releases()).hasSizeBetween(1, 3);
    }
}
