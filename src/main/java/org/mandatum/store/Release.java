package org.mandatum.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.mandatum.store.text.TextIndex;

/**
 * A release of the data, open for reading.
 *
 * <p>Any number of threads may read it at once, each within a read transaction of its own, and any number of processes.
 * While it is open, no load removes it. Close it when the last query on it has ended, not before.
 */
public final class Release implements Closeable {

    private static final String DUMPS = "dumps";

    private final Path place;
    private final Manifest manifest;
    private final InUse mark;
    private final TdbFolder folder;
    private final Optional<TextIndex> texts;
    private final Optional<Usage> usage;

    private Release(
            Path place,
            Manifest manifest,
            InUse mark,
            TdbFolder folder,
            Optional<TextIndex> texts,
            Optional<Usage> usage) {
        this.place = place;
        this.manifest = manifest;
        this.mark = mark;
        this.folder = folder;
        this.texts = texts;
        this.usage = usage;
    }

    static Release open(Path folder, Manifest manifest) throws IOException {
        checkAccess(folder);
        var mark = InUse.mark(folder);
        var opened = false;
        try {
            var release = new Release(
                    folder,
                    manifest,
                    mark,
                    TdbFolder.forReading(folder),
                    TextIndex.open(folder.resolve(Companions.TEXT)),
                    Usage.read(folder));
            opened = true;
            return release;
        } finally {
            if (!opened) {
                mark.close();
            }
        }
    }

    /** TDB2 opens every file to read and write it, whatever is asked of it, and our own mark is a file too. */
    private static void checkAccess(Path folder) throws IOException {
        if (!Files.isWritable(folder) || !Files.isWritable(folder.resolve(TdbFolder.DATA))) {
            throw new IOException(
                    "The release %s may not be written, and TDB2 opens its files for writing even to read;"
                                    .formatted(folder)
                            + " give yourself the right to write there, or copy the store to where you have it");
        }
    }

    public ReleaseId id() {
        return manifest.release();
    }

    public Manifest manifest() {
        return manifest;
    }

    /** The data. The default graph that queries see is the union of all graphs. */
    public DatasetGraph dataset() {
        return folder.dataset();
    }

    /** The index of its texts; empty in a release that an older version of the program has built. */
    public Optional<TextIndex> texts() {
        return texts;
    }

    /** Which classes and properties it uses; empty in a release that an older version of the program has built. */
    public Optional<Usage> usage() {
        return usage;
    }

    /** Its dumps; none where nobody has exported it. */
    public Dumps dumps() {
        return Dumps.in(place.resolve(DUMPS));
    }

    @Override
    public void close() throws IOException {
        folder.close();
        if (texts.isPresent()) {
            texts.get().close();
        }
        mark.close();
    }
}
