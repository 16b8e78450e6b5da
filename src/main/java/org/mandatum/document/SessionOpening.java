package org.mandatum.document;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/** The rules by which the General Assembly opened its regular sessions (rule 1 of its rules of procedure, as amended). */
enum SessionOpening {
    /** The third Tuesday in September. */
    THIRD_TUESDAY {
        @Override
        LocalDate in(int year) {
            return september(year).with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.TUESDAY));
        }
    },

    /** The Tuesday following the second Monday in September. */
    TUESDAY_AFTER_SECOND_MONDAY {
        @Override
        LocalDate in(int year) {
            return september(year)
                    .with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.MONDAY))
                    .plusDays(1);
        }
    },

    /**
     * The Tuesday of the third week in September, counting from the first week that contains at least one working
     * day.
     */
    TUESDAY_OF_THIRD_WEEK {
        @Override
        LocalDate in(int year) {
            return tuesdayOfWeek(3, year);
        }
    },

    /** The same of the second week. */
    TUESDAY_OF_SECOND_WEEK {
        @Override
        LocalDate in(int year) {
            return tuesdayOfWeek(2, year);
        }
    };

    abstract LocalDate in(int year);

    private static LocalDate september(int year) {
        return LocalDate.of(year, Month.SEPTEMBER, 1);
    }

    /** A Saturday or Sunday at the head of the month is a week without working days. */
    private static LocalDate tuesdayOfWeek(int week, int year) {
        var first = september(year);
        boolean works = first.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        var monday = first.with(
                works ? TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY) : TemporalAdjusters.next(DayOfWeek.MONDAY));
        return monday.plusWeeks(week - 1L).plusDays(1);
    }
}
