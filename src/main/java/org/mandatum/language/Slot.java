package org.mandatum.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A place in a wording that is filled with something that varies, written {@code {number}} there.
 *
 * <p>Each says which characters can fill it in any language; the empty ones are filled by what the language's own number
 * words and months allow.
 */
enum Slot {
    /** A number in the digits of any script, or in Chinese numerals. */
    NUMBER("[0-9٠-٩۰-۹０-９]{1,9}+|[〇零一二三四五六七八九十百千两]{1,9}+"),
    /** The number that ends a range. */
    LAST_NUMBER(NUMBER.pattern),
    /** A year, in digits of any script, or in Chinese numerals. */
    YEAR("[0-9٠-٩۰-۹０-９]{4}(?![0-9٠-٩۰-۹０-９])|[〇零○一二三四五六七八九]{4}"),
    /** The year in which a range ends. */
    LAST_YEAR(YEAR.pattern),
    /** A letter of a list: (a), (kk); Arabic (هـ) with or without its tatweel; Cyrillic а). */
    LETTER("[a-z]{1,3}|هـ|[ء-ي]|[а-я]"),
    /** A Roman numeral; printers of Cyrillic take their own letters for it. */
    ROMAN("[ivxlcdmХІ]{1,9}+|[ⅰ-ⅿ]"),
    /** A spelled or figured ordinal: seventy-eighth, 78th. */
    ORDINAL(""),
    /** Ordinals in a list: seventy-eighth and seventy-ninth. */
    ORDINALS(""),
    /** A day as {@link Dates} reads it, with month and year. */
    DATE(""),
    /** The name of a month. */
    MONTH(""),
    /** The name of the month in which a range ends. */
    LAST_MONTH(""),
    /** The day of a month. */
    DAY(""),
    /** The day on which a range ends. */
    LAST_DAY(""),
    /** The symbol of a document, or several of them with what stands between. */
    SYMBOL("[A-Z]{1,5}[/／][^\\n\\[\\]]{1,200}?"),
    /** Any words on one line. */
    TEXT("[^\\n]{1,400}?");

    private final String pattern;

    Slot(String pattern) {
        this.pattern = pattern;
    }

    /** The slot of that name as written in a wording, such as {@code last-day}. */
    static Optional<Slot> named(String written) {
        return Arrays.stream(values())
                .filter(slot -> slot.written().equals(written))
                .findFirst();
    }

    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of the slot's group in a regular expression. */
    String group() {
        return written().replace("-", "");
    }

    /** What can fill the slot in any language; empty where only the language can say. */
    Optional<String> pattern() {
        return pattern.isEmpty() ? Optional.empty() : Optional.of(pattern);
    }
}
