package org.mandatum.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Things that are told by words, found by the first two letters of these ({@link LetterPair}). */
final class ByBeginning<T> {

    private static final int SPREAD = 0x9E3779B9;

    /** Open addressing: the things of a pair of letters stand at its place, or behind, where others have that place. */
    private final List<List<T>> members;

    private final int[] pairs;

    /** A bit for each first letter, by its last six bits: most places of a text are told by it. */
    private final long mask;

    private final boolean anyOfOneLetter;

    private ByBeginning(Map<Integer, List<T>> sorted) {
        int size = Integer.highestOneBit(4 * sorted.size() + 1);
        members = new ArrayList<>(Collections.nCopies(size, List.of()));
        pairs = new int[size];
        sorted.forEach((pair, things) -> {
            int place = place(pair);
            pairs[place] = pair;
            members.set(place, List.copyOf(things));
        });
        mask = sorted.keySet().stream()
                .mapToLong(pair -> 1L << LetterPair.first(pair))
                .reduce(0, (some, other) -> some | other);
        anyOfOneLetter = sorted.keySet().stream().anyMatch(LetterPair::isOneLetter);
    }

    /** Sorts things by the beginnings of their words; those that can stand at one place keep their order. */
    static <T> ByBeginning<T> of(Collection<T> things, Function<T, Literal> words) {
        var sorted = new LinkedHashMap<Integer, List<T>>();
        things.forEach(thing -> sorted.put(words.apply(thing).beginning(), new ArrayList<>()));
        sorted.forEach((pair, alike) -> things.stream()
                .filter(thing -> LetterPair.begins(words.apply(thing).beginning(), pair))
                .forEach(alike::add));
        return new ByBeginning<>(sorted);
    }

    /** The words themselves, the longest first of those that can stand at one place. */
    static ByBeginning<Literal> literals(List<String> written) {
        return of(NumberWords.longestFirst(written), Function.identity());
    }

    /** The things whose words begin as the text does here; none at its end. */
    List<T> at(CharSequence text, int at) {
        return at < text.length() && couldBegin(text.charAt(at)) ? at(LetterPair.at(text, at)) : List.of();
    }

    /** The things whose words begin with these letters. */
    List<T> at(int pair) {
        if (!couldBegin(pair)) {
            return List.of();
        }
        var found = members.get(place(pair));
        return found.isEmpty() && anyOfOneLetter ? members.get(place(LetterPair.firstOnly(pair))) : found;
    }

    /** False for letters with which none of the things begins; with nearly all others one does. */
    boolean couldBegin(int pair) {
        return (mask >>> LetterPair.first(pair) & 1) != 0;
    }

    boolean isEmpty() {
        return mask == 0;
    }

    /** False for a character with which none of the things begins; with nearly all others one does. */
    boolean couldBegin(char first) {
        return (mask >>> Folding.fold(first) & 1) != 0;
    }

    /** The place of a pair, or of nothing. */
    private int place(int pair) {
        int place = pair * SPREAD >>> Integer.SIZE / 2 & pairs.length - 1;
        while (pairs[place] != pair && pairs[place] != LetterPair.NONE) {
            place = place + 1 & pairs.length - 1;
        }
        return place;
    }
}
