package org.mandatum.language;

import java.lang.Character.UnicodeScript;

/** Where a word may begin and end in running text, as regular expressions around a wording. */
final class Boundary {

    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{N}])";

    /**
     * Arabic writes “and”, “so”, “in”, “like” and “to” onto the next word: they may stand before a wording and are no part of
     * it.
     */
    private static final String CLITICS_BEFORE = "(?<=(?<![\\p{L}\\p{N}])[وف]?[بكل]?)";

    private Boundary() {}

    /** What must stand before a wording. */
    static String before(String written) {
        int first = written.codePointAt(0);
        return switch (UnicodeScript.of(first)) {
            case HAN -> "";
            case ARABIC -> CLITICS_BEFORE;
            default -> Character.isLetterOrDigit(first) || first == '{' ? NO_LETTER_BEFORE : "";
        };
    }

    /** What must stand behind a wording. */
    static String after(String written) {
        int last = written.codePointBefore(written.length());
        if (Tolerance.unspaced(last)) {
            return "";
        }
        return Character.isLetterOrDigit(last) || last == '}' ? NO_LETTER_AFTER : "";
    }
}
