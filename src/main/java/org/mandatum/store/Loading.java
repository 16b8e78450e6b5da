package org.mandatum.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import org.mandatum.rdf.StatementSource;

/**
 * A load under way: takes in inputs, and makes a release of them and of what was there.
 *
 * <p>Until {@link #commit} returns, the store is as it was; closing without a commit leaves nothing behind. For one
 * thread.
 *
 * <pre>{@code
 * try (var loading = store.startLoading("Mandatum 1.0")) {
 *     loading.add(graph, handler -> describer.describe(meaning, handler));
 *     var release = loading.commit(LoadProgress.UNHEARD);
 * }
 * }</pre>
 */
public final class Loading implements Closeable {

    /**
     * The graph for statements that are to be in no particular graph.
     *
     * <p>It has a name, since the default graph that queries see is the union of all graphs that have one: what stood in
     * the database's nameless graph would be found by no plain query.
     */
    public static final String DEFAULT_GRAPH = "https://w3id.org/mandatum/graph/default";

    private final ReleaseFolders folders;
    private final ReferenceGraphs references;
    private final String program;
    private final ProcessLock lock;
    private final StagingFile staging;

    private Loading(
            ReleaseFolders folders, ReferenceGraphs references, String program, ProcessLock lock, StagingFile staging) {
        this.folders = folders;
        this.references = references;
        this.program = program;
        this.lock = lock;
        this.staging = staging;
    }

    static Loading start(ReleaseFolders folders, ReferenceGraphs references, String program) throws IOException {
        folders.create();
        var lock = folders.lock();
        try {
            folders.removeHalfMade();
            return new Loading(folders, references, program, lock, new StagingFile(folders.staging()));
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /**
     * Takes in one input, whole or not at all: when the source throws, nothing of it is kept, the exception goes on to
     * the caller, and the next input may be added.
     *
     * <p>Each graph that the input brings replaces the graph of that name, in the store and from earlier inputs. An
     * input without statements changes nothing.
     *
     * @param graph IRI of the graph for statements that name none
     * @return number of different statements
     * @throws IllegalArgumentException when a term cannot be stored, such as an IRI with a space in it
     */
    public long add(String graph, StatementSource source) throws IOException {
        return staging.add(graph, stream -> source.pushTo(new JenaBridge(stream, graph)))
                .statements();
    }

    /**
     * Takes in one input as {@link #add} does, save that it stands beside what others have joined to the same graphs in
     * this load: files that go into one graph fill it together.
     *
     * @param graph IRI of the graph for statements that name none, such as {@link #DEFAULT_GRAPH}
     * @param name name of the input, which its blank nodes are kept apart by
     * @return number of different statements that no input before it had joined
     * @throws IllegalArgumentException when a term cannot be stored, such as an IRI with a space in it
     */
    public long join(String graph, String name, StatementSource source) throws IOException {
        return staging.join(graph, stream -> source.pushTo(new JenaBridge(stream, graph + " " + name)))
                .statements();
    }

    /**
     * Makes the release current that holds what was taken in, and removes releases that are too old.
     *
     * @return the new release; the one that is current when the load changes nothing
     * @throws IOException when the release cannot be made; the store is then as it was
     */
    public ReleaseId commit(LoadProgress progress) throws IOException {
        references.addTo(staging);
        var base = folders.currentManifest();
        if (LoadPlan.of(base, staging.inputs()).changesNothing()) {
            return base.orElseThrow().release();
        }
        var description = describe(base);
        staging.add(ReleaseDescription.GRAPH, description::pushTo);
        var plan = LoadPlan.of(base, staging.inputs());
        var folder = folders.of(description.release());
        var graphs = build(folder, plan, description, progress);
        new Manifest(description.release(), description.previous(), description.created(), program, graphs)
                .write(folder);
        folders.makeCurrent(description.release());
        folders.prune();
        return description.release();
    }

    private ReleaseDescription describe(Optional<Manifest> base) throws IOException {
        var time = folders.nextTime();
        return new ReleaseDescription(ReleaseId.at(time), base.map(Manifest::release), time, program);
    }

    private SortedMap<String, Fingerprint> build(
            Path folder, LoadPlan plan, ReleaseDescription description, LoadProgress progress) throws IOException {
        var whole = false;
        try {
            var graphs = new ReleaseBuilder(folder.getParent(), plan, staging, progress).build(folder, description);
            whole = true;
            return graphs;
        } catch (InternalError fault) {
            // How Java reports that a page of a memory-mapped file could not be written.
            throw notWritten(folder, "the disk is full or faulty", fault);
        } catch (IOException | RuntimeException failure) {
            throw notWritten(folder, reason(failure), failure);
        } finally {
            if (!whole) {
                folders.remove(folder);
            }
        }
    }

    /** The message that says most: Jena and Java wrap failures of the disk. */
    private static String reason(Throwable failure) {
        if (failure.getCause() instanceof IOException wrapped) {
            return reason(wrapped);
        }
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }

    private static IOException notWritten(Path folder, String reason, Throwable cause) {
        return new IOException(
                "No new release was made in " + folder.getParent() + ", the store is as it was: " + reason, cause);
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            staging.close();
            folders.removeStaging();
        }
    }
}
