package org.mandatum.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.mandatum.rdf.Iris;
import org.mandatum.rdf.SuccessionDescriber;
import org.mandatum.semantic.lineage.Lineage;

/**
 * Brings the lineage in a new database up to date: for each document that follows another one in the store, a graph that
 * says what it takes over.
 *
 * <p>Which document follows which depends on all that are there. So this is found out anew for each release; but texts
 * are compared only where one of them has changed, and the graph of a pair that is as it was stays.
 */
final class LineageUpdate {

    private final Iris iris = Iris.ofProject();
    private final LoadPlan plan;
    private final boolean sameProgram;

    /**
     * @param plan what the load changes
     * @param program the program that now compares: what another version compared is compared again
     */
    LineageUpdate(LoadPlan plan, String program) {
        this.plan = plan;
        sameProgram = plan.base().filter(base -> base.program().equals(program)).isPresent();
    }

    /** Writes the graphs; gives back what the database is to hold then. */
    SortedMap<String, Fingerprint> make(Path release) throws IOException {
        try (var folder = TdbFolder.forWriting(release)) {
            return Txn.calculateWrite(folder.dataset(), () -> update(folder.dataset()));
        }
    }

    private SortedMap<String, Fingerprint> update(DatasetGraph dataset) {
        var documents = new StoredDocuments(dataset, iris).all();
        var lineages = new StoredLineage(dataset, documents);
        var describer = new SuccessionDescriber(iris, strengths(dataset));
        var unchanged = documents.values().stream()
                .filter(this::isAsItWas)
                .map(StoredDocument::node)
                .collect(Collectors.toSet());
        var expected = new TreeMap<>(plan.expected());
        for (var document : documents.values()) {
            var graph = graphOf(document);
            if (!lineages.isSettled(document, followed(dataset, graph, document), unchanged)) {
                dataset.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
                expected.remove(graph.getURI());
                lineages.of(document)
                        .ifPresent(lineage -> expected.put(graph.getURI(), write(graph, lineage, describer, dataset)));
            }
        }
        return expected;
    }

    private boolean isAsItWas(StoredDocument document) {
        return sameProgram
                && document.graphs().values().stream()
                        .noneMatch(graph -> plan.inputsOf().containsKey(graph.getURI()));
    }

    private Node graphOf(StoredDocument document) {
        return NodeFactory.createURI(iris.nameOfLineage(document.symbol()));
    }

    private static Optional<Node> followed(DatasetGraph dataset, Node graph, StoredDocument document) {
        return new StoredGraph(dataset, graph).object(document.node(), LineageTerms.FOLLOWS);
    }

    private static Fingerprint write(Node graph, Lineage lineage, SuccessionDescriber describer, DatasetGraph dataset) {
        var input = new StagedInput(graph.getURI(), Map.of(), StreamRDFLib.dataset(dataset));
        try {
            describer.statements(lineage).pushTo(new JenaBridge(input, graph.getURI()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return input.graphs().get(graph.getURI());
    }

    /** How strongly each verb asks, as the reference data of this very release say. */
    private static Map<String, Integer> strengths(DatasetGraph dataset) {
        var scale = NodeFactory.createURI(ReferenceGraphs.VERB_STRENGTHS);
        return Iter.asStream(dataset.find(scale, Node.ANY, LineageTerms.STRENGTH, Node.ANY))
                .collect(Collectors.toMap(
                        quad -> quad.getSubject()
                                .getURI()
                                .substring(quad.getSubject().getURI().lastIndexOf('/') + 1),
                        quad -> ((Number) quad.getObject().getLiteralValue()).intValue()));
    }
}
