package org.mandatum.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Things that are told by words, found by the folded character with which their words begin. */
final class ByInitial<T> {

    /** No words begin with an unseen character. */
    private static final char NONE = Folding.UNSEEN;

    /** Tells the character with which a thing begins. */
    @FunctionalInterface
    interface Initial<T> {
        char of(T thing);
    }

    /** Open addressing: the list of an initial stands at its place, or behind, where others have that place. */
    private final List<List<T>> members;

    private final char[] initials;

    /** A bit for each initial, by its last six bits: most places of a text are told by it. */
    private final long mask;

    private ByInitial(Map<Character, List<T>> sorted) {
        int size = Integer.highestOneBit(4 * sorted.size() + 1);
        members = new ArrayList<>(Collections.nCopies(size, List.of()));
        initials = new char[size];
        mask = sorted.keySet().stream().mapToLong(initial -> 1L << initial).reduce(0, (some, other) -> some | other);
        sorted.forEach((initial, things) -> {
            int place = place(initial);
            initials[place] = initial;
            members.set(place, List.copyOf(things));
        });
    }

    /** Sorts things by their initials; those with the same one keep their order. */
    static <T> ByInitial<T> of(Collection<T> things, Initial<T> initial) {
        return new ByInitial<>(things.stream().collect(Collectors.groupingBy(initial::of)));
    }

    /** The things whose words begin as the text does here; none at its end. */
    List<T> at(CharSequence text, int at) {
        return at < text.length() ? beginningWith(text.charAt(at)) : List.of();
    }

    /** The things whose words begin with a character, whatever it is written for. */
    List<T> beginningWith(char first) {
        char folded = Folding.fold(first);
        return (mask >>> folded & 1) == 0 ? List.of() : members.get(place(folded));
    }

    boolean isEmpty() {
        return mask == 0;
    }

    /** Whether any of the things could begin with a character. */
    boolean couldBegin(char first) {
        return !beginningWith(first).isEmpty();
    }

    /** The place of an initial, or of nothing. */
    private int place(char initial) {
        int place = initial & initials.length - 1;
        while (initials[place] != initial && initials[place] != NONE) {
            place = place + 1 & initials.length - 1;
        }
        return place;
    }
}
