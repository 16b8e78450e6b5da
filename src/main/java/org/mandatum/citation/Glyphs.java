package org.mandatum.citation;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Reads the characters of symbols as a typist of symbols would have typed them.
 *
 * <p>Printers of Russian take Cyrillic letters for Latin ones that look the same (43/78 Н), Arabic and Persian texts have
 * digits of their own, Chinese ones full-width letters and signs; hyphens and spaces come in many kinds.
 */
final class Glyphs {

    /** Cyrillic and Greek capitals that no eye can tell from the Latin ones below them. */
    private static final String LOOK_ALIKES = "АВЕКМНОРСТУХІЅЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

    private static final String LATIN = "ABEKMHOPCTYXISJABEZHIKMNOPTYX";

    private static final String LIKE_FIGURES = "OoIl|";

    private static final String FIGURES = "00111";

    /** Latin, Greek, Cyrillic, Arabic and what lies between, worked out once. */
    private static final char[] ALPHABETS = computed(0x700);

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\u0640]");

    private Glyphs() {}

    /** The same text with plain Latin letters, digits, hyphens, slashes and spaces, character for character. */
    static String plain(CharSequence text) {
        var plain = new char[text.length()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain(text.charAt(i));
        }
        for (int i = 1; i < plain.length; i++) {
            if (plain[i - 1] == '/') {
                mendFigures(plain, i);
            }
        }
        return new String(plain);
    }

    /** Makes figures of the letters that a scanner has read for them, in a part of a symbol that has figures: 68/24O. */
    private static void mendFigures(char[] plain, int from) {
        int end = from;
        boolean figures = false;
        while (end < plain.length && (isFigure(plain[end]) || LIKE_FIGURES.indexOf(plain[end]) >= 0)) {
            figures |= isFigure(plain[end]);
            end++;
        }
        if (figures && (end == plain.length || !Character.isLetter(plain[end]))) {
            for (int i = from; i < end; i++) {
                int figure = LIKE_FIGURES.indexOf(plain[i]);
                plain[i] = figure < 0 ? plain[i] : FIGURES.charAt(figure);
            }
        }
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether letters of a symbol are of another alphabet, or stand for figures. */
    static boolean areDamaged(CharSequence symbol) {
        var plain = plain(symbol);
        for (int i = 0; i < plain.length(); i++) {
            char written = symbol.charAt(i);
            if (LOOK_ALIKES.indexOf(written) >= 0 || written < 0x80 && written != plain.charAt(i)) {
                return true;
            }
        }
        return false;
    }

    /** The plain text without what nobody sees: marks of direction, joiners, tatweel; in compatibility form. */
    static String visible(CharSequence text) {
        var plain = plain(Normalizer.normalize(text, Normalizer.Form.NFKC));
        return UNSEEN.matcher(plain).replaceAll("");
    }

    private static char plain(char c) {
        if (c < ALPHABETS.length) {
            return ALPHABETS[c];
        }
        boolean han = c >= '\u4E00' && c <= '\u9FFF';
        return han ? c : compute(c);
    }

    private static char[] computed(int size) {
        var computed = new char[size];
        for (char c = 0; c < size; c++) {
            computed[c] = compute(c);
        }
        return computed;
    }

    private static char compute(char c) {
        if (c < 0x80) {
            return c;
        }
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        int alike = LOOK_ALIKES.indexOf(c);
        if (alike >= 0) {
            return LATIN.charAt(alike);
        }
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION -> '-';
            case Character.SPACE_SEPARATOR -> ' ';
            default ->
                switch (c) {
                    case '−' -> '-';
                    case '∕', '⁄' -> '/';
                    case '،', '、' -> ',';
                    default -> c;
                };
        };
    }
}
