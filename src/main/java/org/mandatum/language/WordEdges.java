package org.mandatum.language;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;

/** Where words can begin and end in running text. */
final class WordEdges {

    /** Arabic writes “in”, “like” and “to” onto the next word, and “and” or “so” before those. */
    private static final String PREPOSITIONS = "بكل";

    private static final String CONJUNCTIONS = "وف";

    private static final char FIRST_ARABIC = '\u0600';

    private WordEdges() {}

    /** True where no word is cut by beginning here; an Arabic word may have its particles before it. */
    static boolean canBegin(CharSequence text, int at) {
        return text instanceof Words words && at < words.length() ? words.canBegin(at) : begins(text, at);
    }

    private static boolean begins(CharSequence text, int at) {
        int before = seenBefore(text, at);
        if (before < 0 || at >= text.length() || !Folding.wordGoesOn(text.charAt(before), text.charAt(at))) {
            return true;
        }
        return canHaveParticles(text.charAt(at)) && onlyParticlesBefore(text, at);
    }

    private static boolean canHaveParticles(char c) {
        boolean common = c >= 'ء' && c <= 'ي' && c != '\u0640';
        return common || c >= FIRST_ARABIC && UnicodeScript.of(c) == UnicodeScript.ARABIC;
    }

    /**
     * All places of a text, given also folded, where a word can begin, ascending; no wording begins with white space.
     */
    static int[] beginnings(String text, char[] folded) {
        var starts = new int[text.length()];
        int count = 0;
        boolean inWord = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean ofWord = Folding.isWordCharacter(c);
            boolean begins = !(inWord && ofWord) || canHaveParticles(c) && onlyParticlesBefore(text, at);
            if (begins && !(folded[at] == ' ' && Character.isWhitespace(c))) {
                starts[count++] = at;
            }
            if (folded[at] != Folding.UNSEEN) {
                inWord = ofWord;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** Whether words begin and end from this place on as if nothing stood before it. */
    static boolean beginAnew(String text, int from) {
        char before = text.charAt(from - 1);
        return !Character.isLetterOrDigit(before) && !Folding.isUnseen(before)
                || Folding.isHan(before) && !(from < text.length() && canHaveParticles(text.charAt(from)));
    }

    private static boolean onlyParticlesBefore(CharSequence text, int at) {
        int before = seenBefore(text, at);
        if (before >= 0 && PREPOSITIONS.indexOf(text.charAt(before)) >= 0) {
            before = seenBefore(text, before);
        }
        if (before >= 0 && CONJUNCTIONS.indexOf(text.charAt(before)) >= 0) {
            before = seenBefore(text, before);
        }
        return before < 0 || !Character.isLetterOrDigit(text.charAt(before));
    }

    /** True where no word is cut by ending here. */
    static boolean canEnd(CharSequence text, int at) {
        int before = seenBefore(text, at);
        int after = Literal.skip(text, at, false);
        return before < 0 || after >= text.length() || !Folding.wordGoesOn(text.charAt(before), text.charAt(after));
    }

    private static int seenBefore(CharSequence text, int at) {
        int before = at - 1;
        while (before >= 0 && Folding.isUnseen(text.charAt(before))) {
            before--;
        }
        return before;
    }
}
