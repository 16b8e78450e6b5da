package org.mandatum.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A release of the data, open for reading.
 *
 * <p>Any number of threads may read it at once, each within a read transaction of its own, and any number of processes.
 * While it is open, no load removes it. Close it when the last query on it has ended, not before.
 */
public final class Release implements Closeable {

    private final Manifest manifest;
    private final InUse mark;
    private final TdbFolder folder;

    private Release(Manifest manifest, InUse mark, TdbFolder folder) {
        this.manifest = manifest;
        this.mark = mark;
        this.folder = folder;
    }

    static Release open(Path folder, Manifest manifest) throws IOException {
        var mark = InUse.mark(folder);
        var opened = false;
        try {
            var release = new Release(manifest, mark, TdbFolder.forReading(folder));
            opened = true;
            return release;
        } finally {
            if (!opened) {
                mark.close();
            }
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

    @Override
    public void close() throws IOException {
        folder.close();
        mark.close();
    }
}
