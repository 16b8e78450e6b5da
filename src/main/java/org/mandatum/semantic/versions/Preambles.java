package org.mandatum.semantic.versions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandatum.document.ClausePath;

/**
 * Finds which preambular clauses of two versions are the same. They have no numbers: where one version lacks a
 * clause, all behind it are counted one less. The longer preamble gives the paths; the clauses of the shorter one are
 * laid along it in order, so that as many as possible meet one with the same verb, citations and dates.
 */
final class Preambles {

    private static final String PREAMBLE = "pre";

    /** A version that lacks more clauses than this is no translation of the text; its own count then stands. */
    private static final int MOST_LACKING = 50;

    private Preambles() {}

    /** For the top clauses of each version's preambles the path by which they are compared, where it is not their own. */
    static Map<VersionDigest, Map<ClausePath, ClausePath>> align(List<VersionDigest> versions) {
        var aligned = new HashMap<VersionDigest, Map<ClausePath, ClausePath>>();
        versions.forEach(version -> aligned.put(version, new HashMap<>()));
        var preambles = versions.stream().collect(Collectors.toMap(version -> version, Preambles::preambles));
        var places = preambles.values().stream()
                .flatMap(found -> found.keySet().stream())
                .collect(Collectors.toSet());
        for (var place : places) {
            var longest = versions.stream()
                    .map(version -> preambles.get(version).getOrDefault(place, List.of()))
                    .reduce((one, other) -> other.size() > one.size() ? other : one)
                    .orElseThrow();
            for (var version : versions) {
                var own = preambles.get(version).getOrDefault(place, List.of());
                aligned.get(version).putAll(paths(longest, own));
            }
        }
        return aligned;
    }

    /** A clause of a preamble with its parts, as far as it can be compared. */
    private record Entry(ClausePath path, Set<String> verbs, Set<Object> named) {

        static Entry of(List<ClauseDigest> clauses) {
            return new Entry(
                    clauses.getFirst().top(),
                    clauses.stream().flatMap(clause -> clause.verb().stream()).collect(Collectors.toSet()),
                    clauses.stream()
                            .flatMap(clause -> Stream.concat(
                                    clause.cited().stream().map(Mention::value),
                                    clause.dates().stream().map(Mention::value)))
                            .collect(Collectors.toSet()));
        }

        /** How unlike two clauses are, from 0. */
        int distance(Entry other) {
            return (verbs.equals(other.verbs) ? 0 : 1) + unlike(named, other.named);
        }

        private static int unlike(Set<Object> ones, Set<Object> others) {
            if (ones.equals(others)) {
                return 0;
            }
            var common = new HashSet<>(ones);
            common.retainAll(others);
            return common.isEmpty() ? 3 : 1;
        }
    }

    /** The preambles of a version, by what stands before the count in their paths. */
    private static Map<List<String>, List<Entry>> preambles(VersionDigest version) {
        var tops = new LinkedHashMap<ClausePath, List<ClauseDigest>>();
        for (var clause : version.clauses()) {
            if (isPreambular(clause.top())) {
                tops.computeIfAbsent(clause.top(), top -> new ArrayList<>()).add(clause);
            }
        }
        return tops.values().stream()
                .map(Entry::of)
                .collect(Collectors.groupingBy(entry -> place(entry.path()), LinkedHashMap::new, Collectors.toList()));
    }

    private static boolean isPreambular(ClausePath top) {
        return place(top).contains(PREAMBLE);
    }

    private static List<String> place(ClausePath top) {
        return top.segments().subList(0, top.segments().size() - 1);
    }

    private static Map<ClausePath, ClausePath> paths(List<Entry> longest, List<Entry> own) {
        int lacking = longest.size() - own.size();
        if (lacking == 0 || lacking > MOST_LACKING || own.isEmpty()) {
            return Map.of();
        }
        var cost = costs(longest, own, lacking);
        var paths = new HashMap<ClausePath, ClausePath>();
        int skipped = lacking;
        for (int at = own.size(); at > 0; at--) {
            while (skipped > 0 && cost[at][skipped] == cost[at][skipped - 1]) {
                skipped--;
            }
            paths.put(own.get(at - 1).path(), longest.get(at - 1 + skipped).path());
        }
        return paths;
    }

    /** The least distance of the first clauses of {@code own} from the longest, when so many of those were skipped. */
    private static int[][] costs(List<Entry> longest, List<Entry> own, int lacking) {
        var cost = new int[own.size() + 1][lacking + 1];
        for (int at = 1; at <= own.size(); at++) {
            for (int skipped = 0; skipped <= lacking; skipped++) {
                int here = cost[at - 1][skipped] + own.get(at - 1).distance(longest.get(at - 1 + skipped));
                cost[at][skipped] = skipped == 0 ? here : Math.min(here, cost[at][skipped - 1]);
            }
        }
        return cost;
    }
}
