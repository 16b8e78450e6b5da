package org.mandatum.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.store.DatasetGraphTDB;

/**
 * Writes the database of a new release and makes sure that it holds what it should.
 *
 * <p>No write transaction follows one that failed, on a database that nobody else has: then the caller throws the folder
 * away.
 */
final class ReleaseBuilder {

    private static final int REPORT_EACH = 50_000;

    /** Measured: 426 bytes a quad on disk in bulk, somewhat more where a copy is written to; rounded up. */
    private static final long BYTES_A_STATEMENT = 600;

    private static final long BYTES_OF_AN_EMPTY_DATABASE = 1 << 20;
    private static final Set<String> NOT_COPIED = Set.of(Names.optStats, Names.TDB_LOCK_FILE);

    private final Path releases;
    private final LoadPlan plan;
    private final StagingFile staging;
    private final LoadProgress progress;

    ReleaseBuilder(Path releases, LoadPlan plan, StagingFile staging, LoadProgress progress) {
        this.releases = releases;
        this.plan = plan;
        this.staging = staging;
        this.progress = progress;
    }

    /**
     * Makes the release in a folder that is not there yet.
     *
     * @return the graphs of the release, as they were read back
     */
    SortedMap<String, Fingerprint> build(Path release, ReleaseDescription description) throws IOException {
        checkSpace();
        Files.createDirectory(release);
        if (plan.startsAsCopy()) {
            writeCopy(release);
        } else {
            writeAnew(release);
        }
        var expected = new LineageUpdate(plan, description.program()).make(release);
        var said = described(Companions.make(release, description));
        add(said, release);
        var contents = Contents.read(release, plan.total(), progress);
        var hasher = new QuadHasher();
        expected.put(DataDescription.GRAPH, said.stream().map(hasher::of).reduce(Fingerprint.EMPTY, Fingerprint::plus));
        contents.check(expected);
        contents.writeStatistics(release);
        return contents.graphs();
    }

    /** What the data are as a whole, in a graph of its own and in the terms that will be read back. */
    private static List<Quad> described(Sheet sheet) {
        var graph = NodeFactory.createURI(DataDescription.GRAPH);
        return sheet.statements().getDefaultGraph().stream()
                .map(triple -> Quad.create(
                        graph, triple.getSubject(), triple.getPredicate(), StoredTerms.of(triple.getObject())))
                .toList();
    }

    /** How often terms are used is known only now: so this is a transaction of its own. */
    private static void add(List<Quad> quads, Path release) throws IOException {
        try (var folder = TdbFolder.forWriting(release)) {
            Txn.executeWrite(folder.dataset(), () -> quads.forEach(folder.dataset()::add));
        }
    }

    private void checkSpace() throws IOException {
        var needed = BYTES_OF_AN_EMPTY_DATABASE + BYTES_A_STATEMENT * plan.total();
        var there = Files.getFileStore(releases).getUsableSpace();
        if (there < needed) {
            throw new IOException("%d MB are needed and %d MB are free on the disk; make room and load again"
                    .formatted(needed >> 20, there >> 20));
        }
    }

    private void writeAnew(Path release) throws IOException {
        try (var folder = TdbFolder.forWriting(release)) {
            var loader = LoaderFactory.sequentialLoader(folder.dataset(), (format, facts) -> {});
            loader.startBulk();
            try {
                var out = new Counting(loader.stream(), plan.written(), progress);
                if (plan.base().isPresent()) {
                    keepUnchanged(plan.base().get(), out);
                }
                addIncoming(out);
                loader.finishBulk();
                out.end();
            } catch (IOException | RuntimeException failure) {
                loader.finishException(failure);
                throw failure;
            }
        }
    }

    private void writeCopy(Path release) throws IOException {
        var base = releases.resolve(plan.base().orElseThrow().release().value());
        SparseCopy.folder(base.resolve(TdbFolder.DATA), release.resolve(TdbFolder.DATA), NOT_COPIED);
        try (var folder = TdbFolder.forWriting(release)) {
            var dataset = folder.dataset();
            Txn.executeWrite(dataset, () -> {
                removeReplaced(dataset);
                var out = new Counting(StreamRDFLib.dataset(dataset), plan.written(), progress);
                addIncoming(out);
                out.end();
            });
        }
    }

    private void removeReplaced(DatasetGraphTDB dataset) {
        plan.replaced().stream()
                .map(NodeFactory::createURI)
                .forEach(graph -> dataset.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY));
    }

    private void keepUnchanged(Manifest base, StreamRDF out) throws IOException {
        try (var folder = TdbFolder.forScanning(releases.resolve(base.release().value()))) {
            Txn.executeRead(folder.dataset(), () -> folder.dataset().find().forEachRemaining(quad -> {
                if (!plan.replaces(quad)) {
                    out.quad(quad);
                }
            }));
        }
    }

    private void addIncoming(StreamRDF out) {
        staging.replay((quad, input) -> {
            if (plan.takes(quad, input)) {
                out.quad(quad);
            }
        });
    }

    /** Reports the statements that pass. */
    private static final class Counting extends StreamRDFWrapper {

        private final long total;
        private final LoadProgress progress;
        private long done;

        Counting(StreamRDF out, long total, LoadProgress progress) {
            super(out);
            this.total = total;
            this.progress = progress;
        }

        @Override
        public void quad(Quad quad) {
            super.quad(quad);
            if (++done % REPORT_EACH == 0) {
                progress.report(LoadProgress.Step.WRITING, done, total);
            }
        }

        void end() {
            progress.report(LoadProgress.Step.WRITING, done, total);
        }
    }
}
