package org.mandatum.language;

import java.time.LocalDate;
import java.util.Optional;
import org.mandatum.text.Span;

/**
 * A date, or a range of dates, in a text.
 *
 * @param span its words, without a preposition before them
 * @param from the date, or the first of the range
 * @param to the same date, or the last of the range
 */
public record DateMention(Span span, CalendarDate from, CalendarDate to) {

    /** True for “13 to 15 May 1996”. */
    public boolean isRange() {
        return !from.equals(to);
    }

    /** The day, where it is one. */
    public Optional<LocalDate> day() {
        return !isRange() && from instanceof CalendarDate.Day day ? Optional.of(day.value()) : Optional.empty();
    }
}
