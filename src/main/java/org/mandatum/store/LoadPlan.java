package org.mandatum.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.sparql.core.Quad;

/**
 * What a load changes: the graphs whose content differs from the current release's, and what the new one will hold.
 *
 * @param base the current release
 * @param inputOf the graphs that change, each with the position of the input that brings it; the last input wins
 * @param expected all graphs of the new release
 */
record LoadPlan(Optional<Manifest> base, Map<String, Integer> inputOf, SortedMap<String, Fingerprint> expected) {

    static LoadPlan of(Optional<Manifest> base, List<SortedMap<String, Fingerprint>> inputs) {
        var inputOf = new HashMap<String, Integer>();
        for (var input = 0; input < inputs.size(); input++) {
            for (var graph : inputs.get(input).keySet()) {
                inputOf.put(graph, input);
            }
        }
        var expected = new TreeMap<String, Fingerprint>();
        base.ifPresent(manifest -> expected.putAll(manifest.graphs()));
        inputOf.entrySet().removeIf(graph -> {
            var content = inputs.get(graph.getValue()).get(graph.getKey());
            return content.equals(expected.put(graph.getKey(), content));
        });
        return new LoadPlan(base, inputOf, expected);
    }

    boolean changesNothing() {
        return base.isPresent() && inputOf.isEmpty();
    }

    boolean replaces(Quad quad) {
        return inputOf.containsKey(quad.getGraph().getURI());
    }

    boolean takes(Quad quad, int input) {
        return Integer.valueOf(input).equals(inputOf.get(quad.getGraph().getURI()));
    }

    /**
     * Whether the new release starts as a copy of the current one.
     *
     * <p>A TDB2 database that is written again grows and never shrinks. Where a load puts in or takes out half of what
     * is there or more, building it anew is as quick and leaves the smaller database.
     */
    boolean startsAsCopy() {
        return base.isPresent()
                && (incoming() + outgoing()) * 2 < base.get().whole().statements();
    }

    /** Number of statements to be written. */
    long written() {
        return startsAsCopy() ? incoming() : total();
    }

    /** Number of statements of the new release. */
    long total() {
        return statements(expected);
    }

    private long incoming() {
        return inputOf.keySet().stream()
                .mapToLong(graph -> expected.get(graph).statements())
                .sum();
    }

    private long outgoing() {
        return base.stream()
                .flatMap(manifest -> manifest.graphs().entrySet().stream())
                .filter(graph -> inputOf.containsKey(graph.getKey()))
                .mapToLong(graph -> graph.getValue().statements())
                .sum();
    }

    private static long statements(SortedMap<String, Fingerprint> graphs) {
        return graphs.values().stream().mapToLong(Fingerprint::statements).sum();
    }
}
