package org.mandatum.store.path;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;

/**
 * Walks through a graph as paths say. Nodes come as they are found, as often as there are ways to them; where the
 * standard wants each only once ({@code ? * +}), once.
 *
 * <p>How deep this calls itself depends on the path as it is written, not on the graph.
 *
 * @param graph in which to walk
 * @param visits hears of each step
 */
record PathWalk(Graph graph, Visits visits) {

    /** Whether a path leads to each node at most once. */
    static boolean isToEachOnce(Path path) {
        return path instanceof P_ZeroOrMore1 || path instanceof P_OneOrMore1 || path instanceof P_ZeroOrOne;
    }

    /**
     * The nodes at the other end of the path.
     *
     * @param forward from subject to object, else from object to subject
     */
    Iterator<Node> from(Node node, Path path, boolean forward) {
        return switch (path) {
            case P_Link link -> ends(node, link.getNode(), forward);
            case P_ReverseLink link -> ends(node, link.getNode(), !forward);
            case P_Inverse inverse -> from(node, inverse.getSubPath(), !forward);
            case P_NegPropSet others ->
                Iter.concat(others(node, others.getFwdNodes(), forward), others(node, others.getBwdNodes(), !forward));
            case P_Alt either ->
                Iter.concat(from(node, either.getLeft(), forward), from(node, either.getRight(), forward));
            case P_Seq both -> {
                var first = forward ? both.getLeft() : both.getRight();
                var second = forward ? both.getRight() : both.getLeft();
                yield Iter.flatMap(from(node, first, forward), between -> from(between, second, forward));
            }
            case P_ZeroOrOne step ->
                new Unseen(
                        Iter.concat(Iter.of(node), from(node, step.getSubPath(), forward)), found -> {}, visits.keep());
            case P_ZeroOrMore1 steps -> closure(Iter.of(node), steps.getSubPath(), forward);
            case P_OneOrMore1 steps -> closure(from(node, steps.getSubPath(), forward), steps.getSubPath(), forward);
            case Path other -> throw unknown(other);
        };
    }

    /** Breadth first: what is kept is nodes, not half-finished walks. */
    private Iterator<Node> closure(Iterator<Node> first, Path step, boolean forward) {
        var ahead = new ArrayDeque<Node>();
        var found = new Iterator<Node>() {
            private Iterator<Node> at = first;

            @Override
            public boolean hasNext() {
                while (!at.hasNext() && !ahead.isEmpty()) {
                    at = from(ahead.poll(), step, forward);
                }
                return at.hasNext();
            }

            @Override
            public Node next() {
                visits.step();
                return at.next();
            }
        };
        return new Unseen(found, ahead::add, visits.keep());
    }

    /** All nodes at which the path may begin, each once, and perhaps some at which it does not. */
    Iterator<Node> starts(Path path, boolean forward) {
        return new Unseen(candidates(path, forward), node -> {}, visits.keep());
    }

    private Iterator<Node> candidates(Path path, boolean forward) {
        return switch (path) {
            case P_Link link -> ends(Node.ANY, link.getNode(), !forward);
            case P_ReverseLink link -> ends(Node.ANY, link.getNode(), forward);
            case P_Inverse inverse -> candidates(inverse.getSubPath(), !forward);
            case P_Alt either ->
                Iter.concat(candidates(either.getLeft(), forward), candidates(either.getRight(), forward));
            case P_Seq both -> candidates(forward ? both.getLeft() : both.getRight(), forward);
            case P_OneOrMore1 steps -> candidates(steps.getSubPath(), forward);
            // A way of no steps begins everywhere.
            case P_ZeroOrOne step -> all();
            case P_ZeroOrMore1 steps -> all();
            case P_NegPropSet others -> all();
            case Path other -> throw unknown(other);
        };
    }

    private Iterator<Node> all() {
        return Iter.concat(ends(Node.ANY, Node.ANY, false), ends(Node.ANY, Node.ANY, true));
    }

    /** The objects of the statements of a subject, or the subjects of those of an object. */
    private Iterator<Node> ends(Node from, Node property, boolean forward) {
        return forward
                ? Iter.map(heard(graph.find(from, property, Node.ANY)), Triple::getObject)
                : Iter.map(heard(graph.find(Node.ANY, property, from)), Triple::getSubject);
    }

    /**
     * By any property but those excluded.
     *
     * @param excluded no exclusion in this direction means no step in it
     */
    private Iterator<Node> others(Node node, Collection<Node> excluded, boolean forward) {
        if (excluded.isEmpty()) {
            return Iter.nullIterator();
        }
        var found = heard(forward ? graph.find(node, Node.ANY, Node.ANY) : graph.find(Node.ANY, Node.ANY, node));
        var others = Iter.filter(found, triple -> !excluded.contains(triple.getPredicate()));
        return Iter.map(others, forward ? Triple::getObject : Triple::getSubject);
    }

    private Iterator<Triple> heard(Iterator<Triple> found) {
        return Iter.map(found, triple -> {
            visits.step();
            return triple;
        });
    }

    private static IllegalArgumentException unknown(Path path) {
        return new IllegalArgumentException("Not a path of SPARQL 1.1: " + path);
    }
}
