package org.mandatum.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The place of a letter in the alphabet by which a language letters its paragraphs; behind the last letter come the
 * doubled ones: aa, bb, (أ أ).
 */
final class Letters {

    private static final List<String> LATIN =
            "abcdefghijklmnopqrstuvwxyz".chars().mapToObj(Character::toString).toList();
    private static final int MOST_TIMES = 3;

    private final List<String> alphabet;
    private final List<Literal> names;

    /** Takes the language's own letters and their names in their order; none where it uses Latin ones. */
    Letters(List<String> alphabet, List<String> names) {
        this.alphabet = alphabet.stream().map(Letters::plain).toList();
        this.names = names.stream().map(Literal::new).toList();
    }

    /** Where a letter's name that begins at {@code from} ends. */
    List<Integer> nameEnds(CharSequence text, int from) {
        return names.stream()
                .map(name -> name.endAt(text, from))
                .filter(end -> end != Literal.NONE)
                .toList();
    }

    /** The place of the letter that has this name, from 1. */
    OptionalInt named(CharSequence written) {
        return IntStream.range(0, names.size())
                .filter(place -> names.get(place).endAt(written, 0) == written.length())
                .map(place -> place + 1)
                .findFirst();
    }

    /**
     * The places that a letter can have, from 1: first as a Latin letter, or one that looks so, then among the language's
     * own. Cyrillic «с» is printed for Latin c, the third, and is the seventeenth of its own alphabet.
     */
    List<Integer> values(String written) {
        var plain = plain(written);
        var values = new ArrayList<Integer>();
        addPlace(values, Folding.fold(plain), LATIN);
        addPlace(values, plain, alphabet);
        return values.stream().distinct().toList();
    }

    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("[\\u0640\\p{Mn}\\p{Cf}\\s]", "")
                .replaceAll("[أإآ]", "ا")
                .toLowerCase(Locale.ROOT);
    }

    private static void addPlace(List<Integer> values, String plain, List<String> letters) {
        for (int place = 0; place < letters.size(); place++) {
            for (int times = 1; times <= MOST_TIMES; times++) {
                if (plain.equals(letters.get(place).repeat(times))) {
                    values.add(place + 1 + (times - 1) * letters.size());
                }
            }
        }
    }

    /** a, b … z, aa, bb … for 1, 2 … 26, 27, 28 … */
    static String latin(int value) {
        if (value < 1) {
            throw new IllegalArgumentException("No letter has the place " + value);
        }
        return LATIN.get((value - 1) % LATIN.size()).repeat(1 + (value - 1) / LATIN.size());
    }
}
