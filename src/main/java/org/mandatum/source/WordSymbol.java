package org.mandatum.source;

import java.util.Locale;
import org.apache.poi.util.StringUtil;

/** Characters that Word names by a font and a place in it. */
final class WordSymbol {

    private WordSymbol() {}

    /** The character that a {@code sym} element shows; none where it is an ornament. */
    static String of(WordXml xml) {
        var code = xml.attribute("char").filter(hex -> hex.matches("[0-9A-Fa-f]{2,5}"));
        boolean ofSymbol =
                xml.attribute("font").orElse("").toLowerCase(Locale.ROOT).startsWith("symbol");
        return code.map(hex -> Integer.parseInt(hex, 16))
                .map(point -> ofSymbol && point < 0x100 ? 0xf000 + point : point)
                .filter(point -> ofSymbol || !isPrivate(point))
                .map(Character::toString)
                .map(StringUtil::mapMsCodepointString)
                .filter(written -> !isPrivate(written.codePointAt(0)))
                .orElse("");
    }

    /** Where fonts of ornaments have their characters. */
    private static boolean isPrivate(int point) {
        return Character.getType(point) == Character.PRIVATE_USE;
    }
}
