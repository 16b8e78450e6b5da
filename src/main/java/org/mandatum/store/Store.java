package org.mandatum.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A store: a folder of releases, one of which is current.
 *
 * <p>The folder need not exist: a store without releases is empty. Holds no open files itself.
 */
public final class Store {

    private static final int KEPT_RELEASES = 3;

    private final ReleaseFolders folders;
    private final ReferenceGraphs references;

    private Store(ReleaseFolders folders, ReferenceGraphs references) {
        this.folders = folders;
        this.references = references;
    }

    /** The store in a folder, which keeps its last three releases. */
    public static Store at(Path folder) {
        return keeping(KEPT_RELEASES, folder);
    }

    /** The store in a folder, which keeps so many releases, the current one among them; at least 1. */
    public static Store keeping(int releases, Path folder) {
        return new Store(new ReleaseFolders(folder, releases), ReferenceGraphs.shipped());
    }

    /** The same store, whose loads bring no reference data along. */
    Store withoutReferences() {
        return new Store(folders, new ReferenceGraphs(List.of()));
    }

    /** The name of the release that is current now. Cheap: a server may ask before each request. */
    public Optional<ReleaseId> current() throws IOException {
        return folders.current();
    }

    /** The manifests of all releases that can be opened, newest first. */
    public List<Manifest> releases() throws IOException {
        return folders.manifests();
    }

    /** Opens the current release; empty when the store has none. */
    public Optional<Release> open() throws IOException {
        var current = current();
        return current.isEmpty() ? Optional.empty() : Optional.of(open(current.get()));
    }

    /**
     * Opens a release.
     *
     * @throws IOException when the store has no whole release of that name
     */
    public Release open(ReleaseId release) throws IOException {
        return Release.open(folders.of(release), folders.manifest(release));
    }

    /**
     * Reads a release whole and compares it with its manifest.
     *
     * @throws IOException when it does not hold what its manifest says; the message names a graph
     */
    public void verify(ReleaseId release) throws IOException {
        var manifest = folders.manifest(release);
        var folder = folders.of(release);
        try (var mark = InUse.mark(folder)) {
            Contents.read(folder, manifest.whole().statements(), LoadProgress.UNHEARD)
                    .check(manifest.graphs());
        }
    }

    /**
     * Makes an older release current again, or a newer one.
     *
     * @throws IOException when the store has no whole release of that name, or a load is running
     */
    public void switchTo(ReleaseId release) throws IOException {
        folders.manifest(release);
        try (var lock = folders.lock()) {
            folders.makeCurrent(release);
        }
    }

    /**
     * Starts a load, the only one that may run on this store, and removes what killed loads have left.
     *
     * @param program name and version of the program that loads, for the manifest
     * @throws IOException when another load is running, or the folder is neither a store nor empty
     */
    public Loading startLoading(String program) throws IOException {
        return Loading.start(folders, references, program);
    }
}
