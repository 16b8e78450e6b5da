package org.mandatum.source;

import java.util.Locale;
import org.apache.poi.util.StringUtil;

/** Characters that Word names by a font and a place in it. */
final class WordSymbol {

    private WordSymbol() {}

    /** The character that stands at a place in a font; none where it is an ornament. */
    static String of(int point, String font) {
        boolean ofSymbol = font.toLowerCase(Locale.ROOT).startsWith("symbol");
        if (!ofSymbol) {
            return isPrivate(point) ? "" : Character.toString(point);
        }
        var written = StringUtil.mapMsCodepointString(Character.toString(point < 0x100 ? 0xf000 + point : point));
        return isPrivate(written.codePointAt(0)) ? "" : written;
    }

    /** Where fonts of ornaments have their characters. */
    private static boolean isPrivate(int point) {
        return Character.getType(point) == Character.PRIVATE_USE;
    }
}
