package org.mandatum.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.ChannelManager;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.ARQ;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.TDB2StorageBuilder;
import org.apache.jena.tdb2.sys.DatabaseOps;

/**
 * A TDB2 database in a release's folder.
 *
 * <p>Jena's usual door ({@code TDB2Factory}, {@code DatabaseMgr}) locks a database to one process, readers too. A release
 * needs no such lock, since nobody writes it once it is current: so the storage is opened here by the part below that
 * door. With an empty journal, opening, reading and closing write nothing.
 */
final class TdbFolder implements Closeable {

    /** The name under which Jena's own tools look for a database's first generation. */
    static final String DATA = "Data-0001";

    /** Jena's caches hold a million terms, for queries. Who passes by each term once has no use for them. */
    private static final StoreParams SMALL_CACHES = StoreParams.builder("loading", StoreParams.getDftStoreParams())
            .nodeId2NodeCacheSize(20_000)
            .node2NodeIdCacheSize(100_000)
            .build();

    private final DatasetGraphTDB dataset;

    private TdbFolder(DatasetGraphTDB dataset) {
        this.dataset = dataset;
    }

    /** Creates the database of a new release, or opens the one that was copied there, to write it. */
    static TdbFolder forWriting(Path release) throws IOException {
        return new TdbFolder(open(Files.createDirectories(release.resolve(DATA)), SMALL_CACHES));
    }

    /** Opens the database of a release to read it through once, statement by statement. */
    static TdbFolder forScanning(Path release) throws IOException {
        return forReading(release, SMALL_CACHES);
    }

    /**
     * Opens the database of a whole release to read it; any number of processes may, and one process several times.
     *
     * <p>Queries see the union of all graphs as the default graph, and cannot call other services.
     */
    static TdbFolder forReading(Path release) throws IOException {
        return forReading(release, StoreParams.getDftStoreParams());
    }

    private static TdbFolder forReading(Path release, StoreParams caches) throws IOException {
        var folder = release.resolve(DATA);
        if (!Files.isDirectory(folder)) {
            throw new IOException("The release " + release + " has no database");
        }
        // Jena keeps a list of open journals and refuses to open one twice. A reader needs no journal: closing it makes
        // room for the next reader, and a write that should never be tried fails.
        synchronized (TdbFolder.class) {
            var dataset = open(folder, caches);
            ChannelManager.releaseAll(dataset.getLocation().getDirectoryPath());
            dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
            dataset.getContext().set(ARQ.httpServiceAllowed, false);
            LateJoin.applyTo(dataset.getContext());
            return new TdbFolder(dataset);
        }
    }

    private static DatasetGraphTDB open(Path folder, StoreParams caches) {
        JenaSystem.init();
        var location = Location.create(folder);
        return TDB2StorageBuilder.build(location, caches, DatabaseOps.chooseReorderTransformation(location));
    }

    DatasetGraphTDB dataset() {
        return dataset;
    }

    @Override
    public void close() {
        // Without a word about transactions that a full disk has left open: the folder is thrown away then.
        dataset.getTxnSystem().getTxnMgr().shutdown(true);
        dataset.close();
    }
}
