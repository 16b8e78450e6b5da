package org.mandatum.source;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What readers need to know of single characters, whatever the language. */
final class Characters {

    private static final String CLOSING = ",.;:!?)]}،؛؟，。；：！？、）】》”’»…";

    private static final String RUNNING_ON = ",;，；،؛、";

    private static final String ENDING = ",;:.!?…،؛؟，；：。！？";

    private static final Pattern MEASURE = Pattern.compile("\\d\\s?[kcdmксд]?[mм]$");

    private static final String SENTENCE_END = ".!?。！？؟";

    private Characters() {}

    /** White space of any width, breaking or not. */
    static boolean isSpace(char c) {
        return c <= ' ' ? c == ' ' || (c >= '\t' && c <= '\r') : Character.isSpaceChar(c) || c == '\u0085';
    }

    /** Characters that are seen nowhere: controls, bidi marks, zero-width characters, soft hyphens. */
    static boolean isInvisible(char c) {
        return c < ' '
                || (c >= '\u007f' && c <= '\u009f')
                || c == '\u00ad'
                || c == '\ufeff'
                || (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u206f')
                || c == '\u061c'
                || c == '\ufffe'
                || c == '\uffff';
    }

    /** Whether this is a Chinese number with its parentheses in one character, ㈠ to ㈩. */
    static boolean isEnclosedNumber(char c) {
        return c >= '㈠' && c <= '㈩';
    }

    /** The three characters that an enclosed number stands for: (一) for ㈠. */
    static char[] opened(char enclosed) {
        return Normalizer.normalize(String.valueOf(enclosed), Normalizer.Form.NFKC)
                .toCharArray();
    }

    /** Whether a paragraph goes on behind these words: they end in a comma or semicolon. */
    static boolean runsOn(CharSequence words) {
        return !words.isEmpty() && RUNNING_ON.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** Whether a number with a measure of length stands before {@code end}: 30 m, 12 км. */
    static boolean endsInMeasure(CharSequence words, int end) {
        return MEASURE.matcher(words).region(Math.max(0, end - 8), end).find();
    }

    /** Whether a part of a sentence ends with these words: comma, semicolon, colon or stop, perhaps in quotes. */
    static boolean endsPhrase(CharSequence words) {
        return endsIn(words, ENDING);
    }

    /** Whether a sentence ends with these words, perhaps in quotes. */
    static boolean endsSentence(CharSequence words) {
        return endsIn(words, SENTENCE_END);
    }

    /** Whether these words end in a comma, perhaps in quotes. */
    static boolean endsInComma(CharSequence words) {
        return endsIn(words, ",，،");
    }

    private static boolean endsIn(CharSequence words, String endings) {
        int last = words.length() - 1;
        while (last > 0 && " \"”»’'）)]》".indexOf(words.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && endings.indexOf(words.charAt(last)) >= 0;
    }

    /** The room that words take on a line: a Chinese character takes twice that of a letter. */
    static int width(CharSequence words) {
        return words.length() + (int) words.chars().filter(c -> isHan((char) c)).count();
    }

    /** A letter or digit of a script that sets spaces between words. */
    static boolean needsSpace(char c) {
        return Character.isLetterOrDigit(c) && !isHan(c);
    }

    /** A Chinese character. */
    static boolean isHan(char c) {
        return c >= '\u2e80' && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /** Punctuation that stands close behind a word, so that a space before it is left over from a mark. */
    static boolean closesPhrase(char c) {
        return CLOSING.indexOf(c) >= 0;
    }
}
