package org.mandatum.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Things that are told by words, found by the folded character with which their words begin. */
final class ByInitial<T> {

    /** Tells the character with which a thing begins. */
    @FunctionalInterface
    interface Initial<T> {
        char of(T thing);
    }

    private final char[] initials;
    private final List<List<T>> members;

    /** A bit for each initial, by its last six bits: nearly every place of a text is told by it. */
    private final long mask;

    private ByInitial(char[] initials, List<List<T>> members) {
        this.initials = initials;
        this.members = members;
        long bits = 0;
        for (char initial : initials) {
            bits |= 1L << initial;
        }
        mask = bits;
    }

    /** Sorts things by their initials; those with the same one keep their order. */
    static <T> ByInitial<T> of(Collection<T> things, Initial<T> initial) {
        var sorted = new TreeMap<Character, List<T>>();
        for (var thing : things) {
            sorted.computeIfAbsent(initial.of(thing), first -> new ArrayList<>())
                    .add(thing);
        }
        var initials = new char[sorted.size()];
        int count = 0;
        for (char first : sorted.keySet()) {
            initials[count++] = first;
        }
        return new ByInitial<>(
                initials, sorted.values().stream().map(List::copyOf).toList());
    }

    /** The things whose words begin as the text does here; none at its end. */
    List<T> at(CharSequence text, int at) {
        return at < text.length() ? beginningWith(text.charAt(at)) : List.of();
    }

    /** The things whose words begin with a character, whatever it is written for. */
    List<T> beginningWith(char first) {
        int index = index(Folding.fold(first));
        return index < 0 ? List.of() : members.get(index);
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    /** Whether any of the things could begin with a character. */
    boolean couldBegin(char first) {
        return index(Folding.fold(first)) >= 0;
    }

    private int index(char folded) {
        if ((mask >>> folded & 1) == 0) {
            return -1;
        }
        return Arrays.binarySearch(initials, folded);
    }
}
