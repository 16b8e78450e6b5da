package org.mandatum.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** What languages are called by those who speak them, and in which direction they are written. */
public final class Languages {

    private final Wordings wordings;

    Languages(Wordings wordings) {
        this.wordings = wordings;
    }

    /** The language's name in itself; its tag where pages do not speak it. */
    public String name(String tag) {
        return wordings.speak(tag) ? wordings.of(tag).say("language.name") : tag;
    }

    /** {@code ltr} or {@code rtl}; {@code auto} lets the browser look at the letters. */
    public String direction(String tag) {
        return wordings.speak(tag) ? wordings.of(tag).direction() : "auto";
    }

    /**
     * A number as the texts of the language print it: {@code 1.} before a paragraph, {@code (a)} before a part of
     * one.
     */
    public String number(String tag, String number) {
        if (number.chars().allMatch(Character::isDigit)) {
            return wordings.of(tag).say("clause.number", number);
        }
        return number.chars().allMatch(Character::isLetter) ? wordings.of(tag).say("subclause.number", number) : number;
    }

    /** A day as the language writes it, with the digits that the United Nations uses in all of them. */
    public String day(String tag, LocalDate day) {
        var locale = Locale.forLanguageTag(wordings.of(tag).say("locale") + "-u-nu-latn");
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(locale)
                .format(day);
    }
}
