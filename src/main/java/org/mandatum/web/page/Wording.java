package org.mandatum.web.page;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;

/**
 * What pages say in one language.
 *
 * @param language BCP 47 tag
 * @param texts key to wording, with slots {@code {0}}, {@code {1}}
 */
record Wording(String language, Map<String, String> texts) {

    Wording {
        texts = Map.copyOf(texts);
    }

    /** {@code ltr} or {@code rtl}. */
    String direction() {
        return say("direction");
    }

    /** The wording with its slots filled; whole numbers are written as the language groups them. */
    String say(String key, Object... facts) {
        var text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No wording “%s” in %s".formatted(key, language));
        }
        for (int i = 0; i < facts.length; i++) {
            text = text.replace("{" + i + "}", facts[i] instanceof Number number ? write(number) : "" + facts[i]);
        }
        return text;
    }

    private String write(Number number) {
        return NumberFormat.getIntegerInstance(Locale.forLanguageTag(say("locale") + "-u-nu-latn"))
                .format(number);
    }
}
