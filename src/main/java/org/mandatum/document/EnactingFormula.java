package org.mandatum.document;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mandatum.language.LanguageProfile;

/** Knows the lines by which organs open their resolutions: “The General Assembly,”. */
final class EnactingFormula {

    /** A longer line says more than the name of an organ. */
    private static final int LONGEST = 90;

    private static final Pattern END = Pattern.compile("[,;:.，；：。،؛]\\s*$");

    private EnactingFormula() {}

    /** The organ that the line names, such as {@code general-assembly}; nothing where the line is no formula. */
    static Optional<String> organ(LanguageProfile profile, CharSequence line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        var words = END.matcher(line).replaceFirst("");
        int[] letters = letters(words);
        return profile.wordings("enacting").entrySet().stream()
                .filter(formula -> formula.getValue().matches(words).isPresent()
                        || formula.getValue().written().stream().anyMatch(written -> haveLetters(written, letters)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether these are the letters of a formula: a line may have lost its spaces, “L’Assembléegénérale”. */
    private static boolean haveLetters(String formula, int[] letters) {
        return couldHaveLetters(formula, letters) && Arrays.equals(letters(formula), letters);
    }

    /** Most lines of other words begin with another letter. */
    private static boolean couldHaveLetters(String formula, int[] letters) {
        char first = formula.isEmpty() ? ' ' : formula.charAt(0);
        return !Character.isLetter(first) || letters.length > 0 && letters[0] == Character.toLowerCase(first);
    }

    private static int[] letters(String words) {
        return words.chars()
                .filter(Character::isLetter)
                .map(Character::toLowerCase)
                .toArray();
    }
}
