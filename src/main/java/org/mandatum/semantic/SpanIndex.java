package org.mandatum.semantic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.mandatum.text.Span;

/**
 * Things that stand in a text, found by where they stand; a search takes time for what it finds, not for all the
 * text.
 */
final class SpanIndex<T> {

    private final List<T> things;
    private final Function<T, Span> place;

    /** Takes things that may overlap, in any order; {@code place} tells where a thing stands. */
    SpanIndex(Collection<T> things, Function<T, Span> place) {
        this.things = things.stream()
                .sorted(Comparator.comparingInt(thing -> place.apply(thing).start()))
                .toList();
        this.place = place;
    }

    /**
     * The things that stand wholly in a span, by where they begin; those that begin together in the order in which
     * they came.
     */
    List<T> within(Span span) {
        int from = firstFrom(span.start());
        int to = firstFrom(span.end() + 1);
        if (from == to) {
            return List.of();
        }
        return things.subList(from, to).stream()
                .filter(thing -> span.contains(place.apply(thing)))
                .toList();
    }

    /** The index of the first thing that begins at or behind an offset. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = things.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (place.apply(things.get(middle)).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
