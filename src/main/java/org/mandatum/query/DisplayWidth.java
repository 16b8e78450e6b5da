package org.mandatum.query;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * How many columns of a terminal a text takes: two for a Chinese character, none for a mark that sits on a letter.
 *
 * <p>After Unicode Standard Annex 11, East Asian Width, as far as scripts tell it.
 */
final class DisplayWidth {

    private static final Set<UnicodeScript> WIDE = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI);

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    static int of(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    private static boolean isWide(int character) {
        var punctuation = character >= 0x3000 && character <= 0x303E;
        var fullWidth = character >= 0xFF01 && character <= 0xFF60 || character >= 0xFFE0 && character <= 0xFFE6;
        var picture = character >= 0x1F300 && character <= 0x1FAFF;
        return punctuation || fullWidth || picture || WIDE.contains(UnicodeScript.of(character));
    }

    /** The longest beginning of a text that fits, with an ellipsis where something is left out. */
    static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        var kept = new StringBuilder();
        var left = columns - 1;
        for (var character : text.codePoints().toArray()) {
            left -= of(character);
            if (left < 0) {
                break;
            }
            kept.appendCodePoint(character);
        }
        return kept.append('…').toString();
    }
}
