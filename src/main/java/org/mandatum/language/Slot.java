package org.mandatum.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in a wording that is filled with something that varies, written {@code {number}} there.
 *
 * <p>Most say which characters can fill them in any language. Those without a pattern are filled by what the language's
 * own number words and months allow.
 */
enum Slot {
    /** A number in the digits of any script, or in Chinese numerals. */
    NUMBER("\\p{Nd}{1,9}+|[〇零一二三四五六七八九十百千]{1,9}+"),
    /** A number in digits alone. */
    FIGURES("\\p{Nd}{1,9}+"),
    /** A number in Chinese numerals alone. */
    NUMERAL("[〇零一二三四五六七八九十百千]{1,9}+"),
    /** The number that ends a range. */
    LAST_NUMBER(NUMBER),
    /** Votes for. */
    FAVOUR(NUMBER),
    /** Votes against. */
    AGAINST(NUMBER),
    /** Abstentions. */
    ABSTAINING(NUMBER),
    /** Numbers of paragraphs or items, with letters, in a list or a range: 4 (a) and (b), 6 to 8. */
    NUMBERS,
    /** A year, in digits of any script, or in Chinese numerals. */
    YEAR("\\p{Nd}{4}(?!\\p{Nd})|[〇零○一二三四五六七八九]{4}"),
    /** The year in which a range ends. */
    LAST_YEAR(YEAR),
    /** A letter of a list: (a), (kk); Arabic (هـ), (أ أ); Cyrillic а). */
    LETTER(
            "[A-Za-z]{1,5}+|[А-Яа-я]{1,2}+|[ء-ي]\\u0640?(?:[\\s\\u00A0]?[ء-ي]\\u0640?)?|[\\uFBA6-\\uFBAD\\uFEE9-\\uFEEC]"),
    /** A letter by its name: Arabic باء. */
    LETTER_NAME,
    /** A Roman numeral; printers of Cyrillic take their own letters for it. */
    ROMAN("[IVXLCDMivxlcdmХІхі]{1,12}+|[Ⅰ-ⅿ]"),
    /** A spelled or figured ordinal: seventy-eighth, 78th. */
    ORDINAL,
    /** Ordinals in a list: seventy-eighth and seventy-ninth. */
    ORDINALS,
    /** A day as {@link Dates} reads it, with month and year. */
    DATE,
    /** The name of a month. */
    MONTH,
    /** The name of the month in which a range ends. */
    LAST_MONTH,
    /** The day of a month. */
    DAY,
    /** The day on which a range ends. */
    LAST_DAY,
    /** The symbol of a document, or several of them with what stands between. */
    SYMBOL("[A-Z]{1,5}[/／]"),
    /** Any words on one line. */
    TEXT("\\S");

    /** As much as can fill an open slot. */
    static final int LONGEST_OPEN = 400;

    private final Optional<Pattern> pattern;
    private final String written = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Slot() {
        pattern = Optional.empty();
    }

    Slot(String pattern) {
        this.pattern = Optional.of(Pattern.compile(pattern));
    }

    Slot(Slot like) {
        pattern = like.pattern;
    }

    /** The slot of that name as written in a wording, such as {@code last-day}. */
    static Optional<Slot> named(String written) {
        return Arrays.stream(values())
                .filter(slot -> slot.written().equals(written))
                .findFirst();
    }

    String written() {
        return written;
    }

    /** True where anything up to the next words of the wording fills the slot; its pattern says only how that begins. */
    boolean isOpen() {
        return this == TEXT || this == SYMBOL;
    }

    /**
     * Reads the slot by its pattern; throws {@code IllegalArgumentException} where only a language can say what fills
     * it.
     */
    SlotReader reader() {
        var known = pattern.orElseThrow(() -> new IllegalArgumentException("{" + written() + "} cannot stand here"));
        return SlotReader.beginning(this::couldBegin, (text, from) -> {
            if (from >= text.length() || !couldBegin(text.charAt(from))) {
                return List.of();
            }
            var matcher = known.matcher(text.toString()).region(from, text.length());
            return matcher.lookingAt() ? List.of(matcher.end()) : List.of();
        });
    }

    /** Spares most places the search by the pattern. */
    private boolean couldBegin(char first) {
        return switch (this) {
            case NUMBER, FIGURES, NUMERAL, LAST_NUMBER, FAVOUR, AGAINST, ABSTAINING, YEAR, LAST_YEAR ->
                Numerals.couldBegin(first);
            case LETTER, LETTER_NAME, ROMAN, ORDINAL, ORDINALS, DATE, MONTH, LAST_MONTH, DAY, LAST_DAY, NUMBERS ->
                Character.isLetterOrDigit(first);
            case SYMBOL -> first >= 'A' && first <= 'Z';
            case TEXT -> !Character.isWhitespace(first);
        };
    }
}
