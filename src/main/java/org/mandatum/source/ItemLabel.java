package org.mandatum.source;

import java.util.regex.Pattern;

/**
 * The numbers and letters that UN documents set before paragraphs: {@code 1.}, {@code 1 -}, {@code (a)}, {@code a)},
 * {@code (iv)}, {@code (أ)}, {@code ’1‘}, {@code (一)}, {@code 一、}.
 */
final class ItemLabel {

    private static final String ROMAN = "[ivxlc]{1,6}|[IVXLC]{1,6}";
    private static final Pattern LABEL =
            Pattern.compile("(?:\\d{1,3}(?:\\s?\\.(?!\\d)|\\s?[-–](?=\\s+\\P{Ll}|\\s*$))|\\d{1,2}\\)"
                    + "|\\((?:" + ROMAN + "|\\p{L}{1,2}|هـ)\\)|(?:" + ROMAN + "|\\p{L})\\)"
                    + "|[‘’']\\d{1,2}[‘’']|[一二三四五六七八九十百]{1,4}、|[甲乙丙丁戊己庚辛壬癸]、|\\p{Ll}\\.(?=\\s|$))\\s*");

    private ItemLabel() {}

    /** Whether words begin with a label. */
    static boolean opens(CharSequence words) {
        return LABEL.matcher(words).lookingAt();
    }

    /** Whether words are a label and nothing else. */
    static boolean isAll(CharSequence words) {
        return LABEL.matcher(words).matches();
    }
}
