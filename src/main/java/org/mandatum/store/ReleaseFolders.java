package org.mandatum.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files and folders of a store: which releases there are, which is current, which go. */
final class ReleaseFolders {

    private final Path store;
    private final int kept;

    /**
     * @param store the store's folder
     * @param kept how many releases stay, the current one among them; at least 1
     */
    ReleaseFolders(Path store, int kept) {
        if (kept < 1) {
            throw new IllegalArgumentException("At least the current release is kept, not " + kept);
        }
        this.store = store;
        this.kept = kept;
    }

    Path of(ReleaseId release) {
        return releases().resolve(release.value());
    }

    Path staging() throws IOException {
        return Files.createDirectories(loading()).resolve("statements.rt");
    }

    /** Makes an empty store where there is none yet; a folder that holds something else is not made into a store. */
    void create() throws IOException {
        var taken = Files.isDirectory(store) ? !Files.isDirectory(releases()) && !isEmpty(store) : Files.exists(store);
        if (taken) {
            throw new IOException(store + " is neither a store nor an empty folder; name another one");
        }
        Files.createDirectories(releases());
    }

    ProcessLock lock() throws IOException {
        return ProcessLock.tryLock(store.resolve("lock"))
                .orElseThrow(() -> new IOException(
                        "Another load is writing to the store " + store + "; wait until it has ended and load again"));
    }

    Optional<ReleaseId> current() throws IOException {
        try {
            var name = Files.readString(pointer()).strip();
            return Optional.of(ReleaseId.parse(name)
                    .orElseThrow(() -> new IOException(pointer() + " does not hold the name of a release")));
        } catch (NoSuchFileException noReleaseYet) {
            return Optional.empty();
        }
    }

    Optional<Manifest> currentManifest() throws IOException {
        var current = current();
        return current.isEmpty() ? Optional.empty() : Optional.of(manifest(current.get()));
    }

    Manifest manifest(ReleaseId release) throws IOException {
        return Manifest.read(of(release))
                .orElseThrow(() -> new IOException("The store " + store + " has no release " + release));
    }

    /** The manifests of all whole releases, newest first. */
    List<Manifest> manifests() throws IOException {
        var manifests = new ArrayList<Manifest>();
        for (var folder : folders()) {
            Manifest.read(folder).ifPresent(manifests::add);
        }
        manifests.sort(Comparator.comparing(Manifest::release).reversed());
        return manifests;
    }

    void makeCurrent(ReleaseId release) throws IOException {
        DurableFile.write(pointer(), release + "\n");
    }

    /** The present time, or a moment after the newest release's where the clock has gone back. */
    Instant nextTime() throws IOException {
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return manifests().stream()
                .map(newest -> newest.created().plusMillis(1))
                .filter(earliest -> earliest.isAfter(now))
                .max(Comparator.naturalOrder())
                .orElse(now);
    }

    /** Removes what killed loads left behind. Only for the holder of the lock. */
    void removeHalfMade() throws IOException {
        for (var folder : folders()) {
            if (Manifest.read(folder).isEmpty()) {
                remove(folder);
            }
        }
        removeStaging();
    }

    /** Removes the releases that are too old, save those that somebody still reads. */
    void prune() throws IOException {
        var current = current();
        var others = manifests().stream()
                .map(Manifest::release)
                .filter(release -> !current.equals(Optional.of(release)))
                .skip(kept - 1L)
                .toList();
        for (var release : others) {
            if (!InUse.by(of(release))) {
                Manifest.remove(of(release));
                remove(of(release));
            }
        }
    }

    void removeStaging() {
        remove(loading());
    }

    /** Removes a folder as far as the system allows: Windows keeps mapped files until memory is collected. */
    void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException held) {
            // Rubbish without a manifest is never opened, and the next load tries again.
            return;
        }
    }

    private List<Path> folders() throws IOException {
        if (!Files.isDirectory(releases())) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(releases())) {
            return entries.filter(Files::isDirectory).toList();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private Path releases() {
        return store.resolve("releases");
    }

    private Path loading() {
        return store.resolve("loading");
    }

    private Path pointer() {
        return store.resolve("current");
    }
}
