package org.mandatum.language;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date as precise as a text gives it: a day, a month or a year. Its text form is ISO 8601: 1998-12-04, 1999-08,
 * 2014.
 */
public sealed interface CalendarDate {

    /** A day. */
    record Day(LocalDate value) implements CalendarDate {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** A month of a year. */
    record Month(YearMonth value) implements CalendarDate {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** A year. */
    record WholeYear(Year value) implements CalendarDate {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** The first day that the date covers. */
    default LocalDate first() {
        return switch (this) {
            case Day day -> day.value();
            case Month month -> month.value().atDay(1);
            case WholeYear year -> year.value().atDay(1);
        };
    }

    /** The last day that the date covers. */
    default LocalDate last() {
        return switch (this) {
            case Day day -> day.value();
            case Month month -> month.value().atEndOfMonth();
            case WholeYear year -> year.value().atMonth(12).atEndOfMonth();
        };
    }
}
