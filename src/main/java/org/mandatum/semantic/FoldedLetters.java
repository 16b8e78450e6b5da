package org.mandatum.semantic;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the letters of Latin, Greek, Cyrillic and Arabic script fold to, worked out once. */
final class FoldedLetters {

    /**
     * Behind them begin the scripts that no official language is written in, and Chinese, which has no case and no
     * accents.
     */
    private static final int LETTERS = 0x700;

    private static final char NOTHING = '\0';

    /** A letter that folds to several characters. */
    private static final char SEVERAL = '\uFFFF';

    private final char[] folded = new char[LETTERS];

    private FoldedLetters(UnaryOperator<String> folding) {
        for (char c = 0; c < LETTERS; c++) {
            var one = folding.apply(Character.toString(c));
            folded[c] = switch (one.length()) {
                case 0 -> NOTHING;
                case 1 -> one.charAt(0);
                default -> SEVERAL;
            };
        }
    }

    /** The letters as {@code folding} folds them one by one. */
    static FoldedLetters by(UnaryOperator<String> folding) {
        return new FoldedLetters(folding);
    }

    /** The word, folded; nothing where it has other letters, or such as fold to several. */
    Optional<String> folded(String word) {
        var all = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= LETTERS || folded[c] == SEVERAL) {
                return Optional.empty();
            }
            if (folded[c] != NOTHING) {
                all.append(folded[c]);
            }
        }
        return Optional.of(all.toString());
    }
}
