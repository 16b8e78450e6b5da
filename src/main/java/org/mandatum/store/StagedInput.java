package org.mandatum.store;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/**
 * Takes the statements of one input: sends each on once, as the quad that will be read back, and counts them by graph.
 *
 * <p>Statements without a graph go into the input's own; the others stay in theirs. What an earlier input has brought to
 * the same graph is not sent again where the input joins that one.
 */
final class StagedInput implements StreamRDF {

    private final Node graph;
    private final StreamRDF out;
    private final QuadHasher hasher = new QuadHasher();
    private final Map<String, Hashes> earlier;
    private final Map<String, Hashes> seen = new HashMap<>();
    private final SortedMap<String, Fingerprint> graphs = new TreeMap<>();

    /**
     * @param earlier hashes of the statements that are there already, by graph
     */
    StagedInput(String graph, Map<String, Hashes> earlier, StreamRDF out) {
        this.earlier = earlier;
        this.graph = StoredTerms.of(NodeFactory.createURI(graph));
        this.out = out;
    }

    /** What each graph that the input speaks of holds by it. */
    SortedMap<String, Fingerprint> graphs() {
        return graphs;
    }

    /** The hashes of the statements that were sent on, by graph. */
    Map<String, Hashes> hashes() {
        return seen;
    }

    @Override
    public void triple(Triple triple) {
        stage(graph, triple);
    }

    @Override
    public void quad(Quad quad) {
        stage(quad.isDefaultGraph() ? graph : StoredTerms.of(quad.getGraph()), quad.asTriple());
    }

    private void stage(Node into, Triple triple) {
        if (!into.isURI()) {
            throw new IllegalArgumentException("A graph is named by an IRI, not by a blank node");
        }
        var quad = Quad.create(
                into,
                StoredTerms.of(triple.getSubject()),
                StoredTerms.of(triple.getPredicate()),
                StoredTerms.of(triple.getObject()));
        var fingerprint = hasher.of(quad);
        if (isNew(into.getURI(), fingerprint.low())) {
            graphs.merge(into.getURI(), fingerprint, Fingerprint::plus);
            out.quad(quad);
        }
    }

    private boolean isNew(String name, long hash) {
        var before = earlier.get(name);
        return (before == null || !before.contains(hash))
                && seen.computeIfAbsent(name, unseen -> new Hashes()).add(hash);
    }

    @Override
    public void start() {
        out.start();
    }

    @Override
    public void base(String base) {
        // Every IRI is absolute by now.
    }

    @Override
    public void prefix(String prefix, String iri) {
        // Prefixes are a matter of writing; the query catalogue and the writers have their own.
    }

    @Override
    public void finish() {
        out.finish();
    }
}
