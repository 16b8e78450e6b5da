package org.mandatum.source;

/** What readers need to know of single characters, whatever the language. */
final class Characters {

    private static final String CLOSING = ",.;:!?)]}،؛؟，。；：！？、）】》”’»…";

    private static final String RUNNING_ON = ",;，；،؛、";

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

    /** Whether a paragraph goes on behind these words: they end in a comma or semicolon. */
    static boolean runsOn(CharSequence words) {
        return !words.isEmpty() && RUNNING_ON.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** A letter or digit of a script that sets spaces between words. */
    static boolean needsSpace(char c) {
        return Character.isLetterOrDigit(c) && !isHan(c);
    }

    /** A Chinese character. */
    static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /** Punctuation that stands close behind a word, so that a space before it is left over from a mark. */
    static boolean closesPhrase(char c) {
        return CLOSING.indexOf(c) >= 0;
    }
}
