package org.mandatum.language;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** The place of a letter in the alphabet by which a language letters its paragraphs, doubled letters after the last. */
final class Letters {

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

    private final List<String> alphabet;

    /** Takes the letters in their order. */
    Letters(List<String> alphabet) {
        this.alphabet = List.copyOf(alphabet);
    }

    /** The value of a, of z, of aa, bb (27, 28) … in Latin letters or in the language's own. */
    OptionalInt value(String written) {
        var plain = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("[\\u0640\\p{Cf}\\s]", "")
                .toLowerCase(Locale.ROOT);
        var own = value(plain, alphabet);
        return own.isPresent()
                ? own
                : value(plain, LATIN.chars().mapToObj(Character::toString).toList());
    }

    private static OptionalInt value(String plain, List<String> alphabet) {
        for (int i = 0; i < alphabet.size(); i++) {
            for (int times = 1; times <= 3; times++) {
                if (plain.equals(alphabet.get(i).repeat(times))) {
                    return OptionalInt.of(i + 1 + (times - 1) * alphabet.size());
                }
            }
        }
        return OptionalInt.empty();
    }

    /** a, b … z, aa, bb … for 1, 2 … 26, 27, 28 … */
    static String latin(int value) {
        if (value < 1) {
            throw new IllegalArgumentException("No letter has the place " + value);
        }
        var letter = String.valueOf(LATIN.charAt((value - 1) % LATIN.length()));
        return letter.repeat(1 + (value - 1) / LATIN.length());
    }
}
