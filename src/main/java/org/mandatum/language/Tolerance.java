package org.mandatum.language;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Turns the characters of a wording into a regular expression that also takes them as printers, typists and scanners
 * write them.
 *
 * <p>Taken as equal: any white space; straight and curly apostrophes and quotation marks; hyphens and dashes; European,
 * Arabic-Indic and full-width digits; full-width and ASCII punctuation; composed and decomposed letters; Arabic with and
 * without points, tatweel and hamza; Cyrillic letters and their Latin look-alikes. Invisible marks (direction, soft
 * hyphen, zero width) may stand anywhere, white space between two Chinese characters.
 */
final class Tolerance {

    private static final String INVISIBLE = "\\u00AD\\u200B-\\u200F\\u2060\\uFEFF\\u202A-\\u202E\\u2066-\\u2069";
    private static final String POINTS = "\\u0640\\u0610-\\u061A\\u064B-\\u065F\\u0670";
    private static final String BLANK = "\\s\\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000";

    /** What may stand between two characters of a word and is not seen. */
    static final String UNSEEN = "[" + INVISIBLE + POINTS + "]*+";

    static final String SPACES = "[" + BLANK + INVISIBLE + "]++";
    static final String OPTIONAL_SPACES = "[" + BLANK + INVISIBLE + "]*+";

    /** Characters that one may meet in place of another: the first of each row, or any of it, stands for all of it. */
    private static final String[] ALIKE = {
        "'’‘ʼʹ´`＇",
        "\"“”„«»＂",
        "-‐‑‒–—―−﹣－",
        ",，",
        ";；؛",
        ":：",
        ".．",
        "(（",
        ")）",
        "[［【〔",
        "]］】〕",
        "/／",
        "%％",
        "،,",
        "?？؟",
        "…⋯",
        "اأإآٱ",
        "ىيی",
        "كک",
        "هة",
        "ёе",
        "ЁЕ",
    };

    /** Cyrillic letters that look like Latin ones, which scanners and typists mix up. */
    private static final String CYRILLIC = "аеорсхуікмнтвАВЕКМНОРСТХУІ";

    private static final String LATIN = "aeopcxyikmhtbABEKMHOPCTXYI";

    private static final Map<Integer, String> CLASSES = classes();

    private Tolerance() {}

    /** A regular expression for one character of a wording that is neither white space nor a slot. */
    static String of(int character) {
        var known = CLASSES.get(character);
        if (known != null) {
            return "[" + known + "]" + UNSEEN;
        }
        var whole = Character.toString(character);
        var parts = Normalizer.normalize(whole, Normalizer.Form.NFD);
        var either = parts.equals(whole)
                ? Pattern.quote(whole)
                : "(?:" + Pattern.quote(whole) + "|" + Pattern.quote(parts) + ")";
        return either + UNSEEN;
    }

    /** True for scripts whose words are not set apart by spaces. */
    static boolean unspaced(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    private static Map<Integer, String> classes() {
        var classes = new HashMap<Integer, String>();
        for (var row : ALIKE) {
            row.codePoints().forEach(c -> classes.merge(c, escaped(row), String::concat));
        }
        for (int digit = 0; digit <= 9; digit++) {
            var row = "" + (char) ('0' + digit) + (char) ('٠' + digit) + (char) ('۰' + digit) + (char) ('０' + digit);
            row.codePoints().forEach(c -> classes.put(c, row));
        }
        for (int i = 0; i < CYRILLIC.length(); i++) {
            classes.merge((int) CYRILLIC.charAt(i), "" + CYRILLIC.charAt(i) + LATIN.charAt(i), String::concat);
        }
        return Map.copyOf(classes);
    }

    private static String escaped(String row) {
        return row.replaceAll("[\\[\\]\\\\^&-]", "\\\\$0");
    }
}
