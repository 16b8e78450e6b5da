package org.mandatum.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.sparql.core.Quad;

/**
 * What a load changes: the graphs whose content differs from the current release's, and what the new one will hold.
 *
 * @param base the current release
 * @param inputsOf the graphs that change, each with the positions of the inputs that bring it: the last one, or the last
 *     ones that join each other
 * @param expected all graphs of the new release, save the one that describes it
 */
record LoadPlan(Optional<Manifest> base, Map<String, Set<Integer>> inputsOf, SortedMap<String, Fingerprint> expected) {

    static LoadPlan of(Optional<Manifest> base, List<StagingFile.Taken> inputs) {
        var inputsOf = new HashMap<String, Set<Integer>>();
        var contents = new HashMap<String, Fingerprint>();
        var joining = new HashSet<String>();
        for (var position = 0; position < inputs.size(); position++) {
            var input = inputs.get(position);
            for (var graph : input.graphs().entrySet()) {
                var name = graph.getKey();
                var joins = input.joins() && joining.contains(name);
                contents.merge(name, graph.getValue(), joins ? Fingerprint::plus : (before, now) -> now);
                if (!joins) {
                    inputsOf.put(name, new HashSet<>());
                }
                inputsOf.get(name).add(position);
            }
            if (input.joins()) {
                joining.addAll(input.graphs().keySet());
            } else {
                joining.removeAll(input.graphs().keySet());
            }
        }
        var expected = new TreeMap<String, Fingerprint>();
        base.ifPresent(manifest -> expected.putAll(manifest.graphs()));
        // What is said of the data as a whole is made anew for each release, whoever loads a copy of it.
        expected.remove(DataDescription.GRAPH);
        contents.remove(DataDescription.GRAPH);
        inputsOf.remove(DataDescription.GRAPH);
        contents.forEach((name, content) -> {
            if (content.equals(expected.put(name, content))) {
                inputsOf.remove(name);
            }
        });
        return new LoadPlan(base, inputsOf, expected);
    }

    boolean changesNothing() {
        return base.isPresent() && inputsOf.isEmpty();
    }

    boolean replaces(Quad quad) {
        return replaced().contains(quad.getGraph().getURI());
    }

    /** The graphs of the current release that do not go on as they are. */
    Set<String> replaced() {
        var names = new HashSet<>(inputsOf.keySet());
        names.add(DataDescription.GRAPH);
        return names;
    }

    boolean takes(Quad quad, int input) {
        return inputsOf.getOrDefault(quad.getGraph().getURI(), Set.of()).contains(input);
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
        return inputsOf.keySet().stream()
                .mapToLong(graph -> expected.get(graph).statements())
                .sum();
    }

    private long outgoing() {
        return base.stream()
                .flatMap(manifest -> manifest.graphs().entrySet().stream())
                .filter(graph -> inputsOf.containsKey(graph.getKey()))
                .mapToLong(graph -> graph.getValue().statements())
                .sum();
    }

    private static long statements(SortedMap<String, Fingerprint> graphs) {
        return graphs.values().stream().mapToLong(Fingerprint::statements).sum();
    }
}
