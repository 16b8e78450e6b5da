package org.mandatum.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How far what was found agrees with what was noted. */
final class Agreement {

    private long both;
    private long missed;
    private long wrong;

    /**
     * Counts equal things as often as they stand on both sides.
     *
     * @param optional what is neither asked for nor too much
     */
    <T> void add(List<T> noted, List<T> optional, List<T> found) {
        var left = times(found);
        for (var wanted : noted) {
            if (taken(left, wanted)) {
                both++;
            } else {
                missed++;
            }
        }
        optional.forEach(allowed -> taken(left, allowed));
        wrong += left.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Counts a yes or no. */
    void add(boolean right) {
        if (right) {
            both++;
        } else {
            missed++;
            wrong++;
        }
    }

    private static <T> Map<T, Long> times(List<T> things) {
        return new HashMap<>(
                things.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
    }

    private static <T> boolean taken(Map<T, Long> left, T thing) {
        boolean there = left.getOrDefault(thing, 0L) > 0;
        if (there) {
            left.merge(thing, -1L, Long::sum);
        }
        return there;
    }

    /** How many were noted. */
    long noted() {
        return both + missed;
    }

    /** The share of what was found that is right; 1 where nothing was found. */
    double precision() {
        return share(both, both + wrong);
    }

    /** The share of what was noted that was found. */
    double recall() {
        return share(both, both + missed);
    }

    /** The harmonic mean of precision and recall. */
    double balanced() {
        return share(2 * both, 2 * both + missed + wrong);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
