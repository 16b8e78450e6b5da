package org.mandatum.store;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.mandatum.rdf.StatementSource;

/**
 * Checks data against the shapes that ship with the program (SHACL, {@code ontology/shapes.ttl}).
 *
 * <p>The statements of one input are held in memory, as one graph whatever graphs they name; an input is checked by
 * itself, without the reference data. Any number of threads may share a check.
 */
public final class ShapeCheck {

    private final Shapes shapes;

    private ShapeCheck(Shapes shapes) {
        this.shapes = shapes;
    }

    /** The check by the shapes that ship with the program. */
    public static ShapeCheck shipped() {
        var graph = GraphFactory.createDefaultGraph();
        ReferenceGraphs.shapes().pushTo(StreamRDFLib.graph(graph));
        return new ShapeCheck(Shapes.parse(graph));
    }

    /** What is wrong with the statements of a source, by the things that are wrong; empty when they conform. */
    public List<Violation> check(StatementSource source) throws IOException {
        var graph = GraphFactory.createDefaultGraph();
        source.pushTo(new JenaBridge(new Merged(graph), "checked"));
        return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(ShapeCheck::violation)
                .sorted(Comparator.comparing(Violation::focus)
                        .thenComparing(Violation::shape)
                        .thenComparing(Violation::toString))
                .toList();
    }

    private static Violation violation(ReportEntry entry) {
        return new Violation(
                entry.focusNode().toString(),
                entry.source().toString(),
                Optional.ofNullable(entry.value()).map(Node::toString),
                entry.message());
    }

    /** Puts the statements of all graphs into one. */
    private static final class Merged extends StreamRDFBase {

        private final Graph graph;

        Merged(Graph graph) {
            this.graph = graph;
        }

        @Override
        public void triple(Triple triple) {
            graph.add(triple);
        }

        @Override
        public void quad(Quad quad) {
            graph.add(quad.asTriple());
        }
    }
}
