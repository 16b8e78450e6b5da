package org.mandatum.source;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.mandatum.text.Span;

/**
 * Takes out of Chinese words the spaces that typesetting or recognition put there: between two Chinese characters, and
 * between one and a digit or a mark of punctuation. Spaces beside Latin letters stay.
 */
final class HanSpacing {

    private static final Pattern NUMERAL = Pattern.compile("[一二三四五六七八九十]{1,3}");

    private HanSpacing() {}

    /** A table's row keeps its spaces, which stand between cells. */
    static Draft tidy(Draft draft) {
        return draft.role() == Role.TABLE ? draft : draft.with(tidy(draft.paragraph()));
    }

    static Paragraph tidy(Paragraph paragraph) {
        var words = paragraph.words();
        var gone = new ArrayList<Span>();
        boolean hanBefore = false;
        for (int i = 1; i < words.length() - 1; i++) {
            hanBefore |= Characters.isHan(words.charAt(i - 1));
            if (words.charAt(i) == ' ' && isLayout(words, i, hanBefore)) {
                gone.add(new Span(i, i + 1));
            }
        }
        return paragraph.without(gone);
    }

    private static boolean isLayout(String words, int space, boolean hanBefore) {
        char left = words.charAt(space - 1);
        char right = words.charAt(space + 1);
        if (isChinese(left) && !NUMERAL.matcher(words).region(0, space).matches()) {
            return isChinese(right) || isDigitOrPunctuation(right);
        }
        if (!isChinese(right) || !isDigitOrPunctuation(left)) {
            return false;
        }
        // What stands before the first Chinese character is a number or a label, set apart on purpose; a bare number
        // is the beginning of a date.
        return hanBefore || words.chars().limit(space).allMatch(Character::isDigit);
    }

    private static boolean isChinese(char c) {
        return Characters.isHan(c) || (c >= '\u3001' && c <= '\u303f') || (c >= '\uff01' && c <= '\uff5e');
    }

    private static boolean isDigitOrPunctuation(char c) {
        return Character.isDigit(c) || "()[],.;:!?“”‘’—…·".indexOf(c) >= 0;
    }
}
