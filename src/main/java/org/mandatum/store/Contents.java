package org.mandatum.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.solver.stats.Stats;
import org.apache.jena.tdb2.solver.stats.StatsCollector;
import org.apache.jena.tdb2.solver.stats.StatsResults;

/**
 * What a database on disk turns out to hold.
 *
 * @param graphs each graph with its number of statements and checksum
 * @param statistics how often each predicate and class occurs, which TDB2 orders its joins by
 */
record Contents(SortedMap<String, Fingerprint> graphs, StatsResults statistics) {

    private static final int REPORT_EACH = 100_000;

    /** Opens the database of a release afresh, so that nothing comes out of a cache, and reads every statement. */
    static Contents read(Path release, long expected, LoadProgress progress) throws IOException {
        try (var folder = TdbFolder.forScanning(release)) {
            return Txn.calculateRead(folder.dataset(), () -> {
                var graphs = new TreeMap<String, Fingerprint>();
                var statistics = new StatsCollector();
                var hasher = new QuadHasher();
                var done = 0L;
                for (var quads = folder.dataset().find(); quads.hasNext(); ) {
                    var quad = quads.next();
                    graphs.merge(quad.getGraph().getURI(), hasher.of(quad), Fingerprint::plus);
                    statistics.record(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
                    if (++done % REPORT_EACH == 0) {
                        progress.report(LoadProgress.Step.READING_BACK, done, expected);
                    }
                }
                progress.report(LoadProgress.Step.READING_BACK, done, expected);
                return new Contents(graphs, statistics.results());
            });
        }
    }

    /** Fails when the database does not hold what it should, and names a graph where they differ. */
    void check(SortedMap<String, Fingerprint> expected) throws IOException {
        var all = new TreeSet<>(expected.keySet());
        all.addAll(graphs.keySet());
        for (var graph : all) {
            var wanted = expected.getOrDefault(graph, Fingerprint.EMPTY);
            var found = graphs.getOrDefault(graph, Fingerprint.EMPTY);
            if (!wanted.equals(found)) {
                throw new IOException("what was read back is not what was written: graph <%s> should hold %d statements"
                                .formatted(graph, wanted.statements())
                        + " (checksum %s) and holds %d (checksum %s)"
                                .formatted(wanted.checksum(), found.statements(), found.checksum()));
            }
        }
    }

    /** Leaves the statistics where TDB2 looks for them when the database is opened. */
    void writeStatistics(Path release) throws IOException {
        var file = release.resolve(TdbFolder.DATA).resolve(Names.optStats);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            Stats.write(out, statistics);
        }
    }
}
