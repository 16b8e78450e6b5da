package org.mandatum.language;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/**
 * Takes characters as equal that printers, typists and scanners write for one another.
 *
 * <p>Equal are: letters of either case, with and without accents, composed and decomposed; any white space; straight and
 * curly quotes; hyphens and dashes; full-width and ASCII punctuation; digits of any script; Arabic letters with and
 * without hamza; Cyrillic letters and the Latin ones that look like them. Not seen at all are combining marks (so the
 * Arabic points), tatweel, soft hyphens and direction marks.
 */
final class Folding {

    /** What an unseen character folds to. */
    static final char UNSEEN = '\0';

    /** Each row is written for its first character. */
    private static final String[] ROWS = {
        "'’‘ʼʹ´`", "\"“”„«»", "-‐‑‒–—―−", ",،、", ";؛", "?؟", "(", ")", "[【〔", "]】〕", ".。", "اأإآٱ", "يىی", "كک", "هة",
    };

    /** Cyrillic letters, and below them the Latin ones that look like them; all small. */
    private static final String CYRILLIC = "аеорсхуікмнтв";

    private static final String LATIN = "aeopcxyikmhtb";

    /** What the characters of a stretch of Unicode fold to, worked out once. */
    private record Table(char first, char[] folded) {
        static Table of(char first, int size) {
            var folded = new char[size];
            for (int i = 0; i < size; i++) {
                folded[i] = compute((char) (first + i));
            }
            return new Table(first, folded);
        }

        boolean holds(char c) {
            return c >= first && c - first < folded.length;
        }

        char fold(char c) {
            return folded[c - first];
        }
    }

    private static final Table ALPHABETS = Table.of('\0', 0x700);
    private static final Table PUNCTUATION = Table.of('\u2000', 0x80);
    private static final Table CHINESE_PUNCTUATION = Table.of('\u3000', 0x40);
    private static final Table FULL_WIDTH = Table.of('\uFF00', 0x100);

    /** A bit for each character that makes a word together with those beside it. */
    private static final long[] WORD_CHARACTERS = wordCharacters();

    private Folding() {}

    private static long[] wordCharacters() {
        var bits = new long[Character.MAX_VALUE / Long.SIZE + 1];
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (Character.isLetterOrDigit(c) && !isHan((char) c)) {
                bits[c / Long.SIZE] |= 1L << c;
            }
        }
        return bits;
    }

    /**
     * The character that stands for all that are equal to this one; a space for any white space, {@link #UNSEEN} for
     * none.
     */
    static char fold(char c) {
        if (ALPHABETS.holds(c)) {
            return ALPHABETS.fold(c);
        }
        if (isCommonHan(c)) {
            return c;
        }
        if (PUNCTUATION.holds(c)) {
            return PUNCTUATION.fold(c);
        }
        if (CHINESE_PUNCTUATION.holds(c)) {
            return CHINESE_PUNCTUATION.fold(c);
        }
        return FULL_WIDTH.holds(c) ? FULL_WIDTH.fold(c) : compute(c);
    }

    /** What the character at a place of a text folds to; words know it already. */
    static char foldAt(CharSequence text, int at) {
        return text instanceof Words words ? words.folded(at) : fold(text.charAt(at));
    }

    /** What the characters of a text fold to, one by one. */
    static char[] each(String text) {
        var folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(text.charAt(i));
        }
        return folded;
    }

    /** Whether nobody sees the character: it counts for nothing. */
    static boolean isUnseen(char c) {
        boolean printed = c >= ' ' && c <= '~' || isCommonHan(c);
        return !printed && fold(c) == UNSEEN;
    }

    private static char compute(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (c == '\u0640' || unseen(c)) {
            return UNSEEN;
        }
        char simple = Character.isSurrogate(c) || isHan(c) ? c : withoutMarks(c);
        int digit = Character.digit(simple, 10);
        char small = digit >= 0 ? (char) ('0' + digit) : Character.toLowerCase(simple);
        for (var row : ROWS) {
            if (row.indexOf(small) >= 0) {
                return row.charAt(0);
            }
        }
        int alike = CYRILLIC.indexOf(small);
        return alike < 0 ? small : LATIN.charAt(alike);
    }

    /** A letter without its accent or its presentation form; a character that stands for several stays as it is. */
    private static char withoutMarks(char c) {
        var parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
        for (int i = 1; i < parts.length(); i++) {
            if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
                return c;
            }
        }
        return parts.charAt(0);
    }

    private static boolean unseen(char c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.FORMAT, Character.CONTROL -> true;
            default -> false;
        };
    }

    /** True for the characters of a script that does not set words apart. */
    static boolean isHan(char c) {
        return isCommonHan(c) || c >= '\u2E80' && UnicodeScript.of(c) == UnicodeScript.HAN;
    }

    /** True for the two great blocks of Chinese characters, which hold nearly all that is printed. */
    private static boolean isCommonHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF' || c >= '\u3400' && c <= '\u4DBF';
    }

    /** True where a word of a script that sets words apart would go on from one character to the next. */
    static boolean wordGoesOn(char before, char after) {
        return isWordCharacter(before) && isWordCharacter(after);
    }

    /** Whether a character makes a word together with those beside it. */
    static boolean isWordCharacter(char c) {
        return (WORD_CHARACTERS[c / Long.SIZE] >>> c & 1) != 0;
    }

    /** Whether a folded character is neither letter, digit nor space. */
    static boolean isPunctuation(char folded) {
        return folded != ' ' && folded != UNSEEN && !Character.isLetterOrDigit(folded);
    }

    /** Words folded, unseen characters gone, any white space one space, none around. */
    static String fold(CharSequence words) {
        return squeezed(words).strip();
    }

    /** Words folded, unseen characters gone, any white space one space. */
    static String squeezed(CharSequence words) {
        var folded = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = fold(words.charAt(i));
            boolean doubled = c == ' ' && !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ';
            if (c != UNSEEN && !doubled) {
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
