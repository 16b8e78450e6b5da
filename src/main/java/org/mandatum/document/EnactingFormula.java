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
        return profile.wordings("enacting").entrySet().stream()
                .filter(formula -> formula.getValue().matches(words).isPresent()
                        || formula.getValue().written().stream().anyMatch(written -> areSameLetters(written, words)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether a line is a formula that has lost its spaces: “L’Assembléegénérale”. */
    private static boolean areSameLetters(String written, String words) {
        return Arrays.equals(letters(written), letters(words));
    }

    private static int[] letters(String words) {
        return words.chars()
                .filter(Character::isLetter)
                .map(Character::toLowerCase)
                .toArray();
    }
}
