package org.mandatum.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/** The paths that the clauses of a resolution have so far, so that no two get the same. */
final class TakenPaths {

    /** For each path that was given the last count tried behind it. */
    private final Map<ClausePath, Integer> counts = new HashMap<>();

    /**
     * Gives the path itself where no clause has it yet, else the first of {@code op/3-2}, {@code op/3-3} that is
     * free.
     */
    ClausePath give(ClausePath wanted) {
        if (counts.putIfAbsent(wanted, 1) == null) {
            return wanted;
        }
        int count = counts.get(wanted);
        ClausePath path;
        do {
            count++;
            path = repeated(wanted, count);
        } while (counts.putIfAbsent(path, 1) != null);
        counts.put(wanted, count);
        return path;
    }

    private static ClausePath repeated(ClausePath path, int count) {
        var segments = new ArrayList<>(path.segments());
        segments.add(segments.removeLast() + "-" + count);
        return new ClausePath(segments);
    }
}
