package org.mandatum.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the dates of a language: a day, a month, a year, and ranges of them, “from 13 to 15 May 1996”.
 *
 * <p>A date that no calendar has, such as 31 June, is not found.
 */
public final class Dates {

    /** The shapes a date can have, by the keys of the language file. */
    private static final List<String> SHAPES = List.of(
            "date.years", "date.months", "date.days", "date.day", "date.month-range", "date.month", "date.year");

    private static final String CHINESE_DAYS = "〇一二三四五六七八九十";

    private static final Pattern DAY = Pattern.compile("\\p{Nd}{1,2}(?!\\p{Nd})|[" + CHINESE_DAYS + "]{1,3}");

    /** The name of a month in one of its forms. */
    private record MonthName(Literal words, int month) {}

    private final ByBeginning<MonthName> months;
    private final List<Literal> dayEndings;
    private final Templates any;
    private final Templates day;

    Dates(WordingFile file) {
        var names = new ArrayList<MonthName>();
        for (int month = 1; month <= 12; month++) {
            for (var name : file.alternatives("month." + month)) {
                names.add(new MonthName(new Literal(name), month));
            }
        }
        months = ByBeginning.of(names, MonthName::words);
        dayEndings = NumberWords.longestFirst(file.alternatives("day.endings"));
        any = new Templates(
                SHAPES.stream()
                        .flatMap(shape -> file.alternatives(shape).stream())
                        .toList(),
                this::reader);
        day = new Templates(file.alternatives("date.day"), this::reader);
    }

    private SlotReader reader(Slot slot) {
        if (slot == Slot.MONTH || slot == Slot.LAST_MONTH) {
            return SlotReader.beginning(months::couldBegin, this::monthEnds);
        }
        if (slot == Slot.DAY || slot == Slot.LAST_DAY) {
            return SlotReader.beginning(Dates::couldBeginDay, this::dayEnds);
        }
        return slot.reader();
    }

    private List<Integer> monthEnds(CharSequence text, int from) {
        var possible = months.at(text, from);
        if (possible.isEmpty()) {
            return List.of();
        }
        var ends = new ArrayList<Integer>(1);
        for (var name : possible) {
            int end = name.words().endAt(text, from);
            if (end > from) {
                ends.add(end);
            }
        }
        ends.sort(Comparator.reverseOrder());
        return ends;
    }

    private Stream<MonthName> monthsAt(CharSequence text, int from) {
        return months.at(text, from).stream();
    }

    private static boolean couldBeginDay(char first) {
        return Character.isDigit(first) || CHINESE_DAYS.indexOf(first) >= 0;
    }

    private List<Integer> dayEnds(CharSequence text, int from) {
        if (from >= text.length() || !couldBeginDay(text.charAt(from))) {
            return List.of();
        }
        var digits = DAY.matcher(text.toString()).region(from, text.length()).useTransparentBounds(true);
        if (!digits.lookingAt()) {
            return List.of();
        }
        var ends = new ArrayList<Integer>();
        for (var ending : dayEndings) {
            int end = ending.endAt(text, digits.end());
            if (end > 0) {
                ends.add(end);
            }
        }
        ends.add(digits.end());
        return ends;
    }

    /** The first date at or behind {@code from}; of two that begin there the longer one. */
    public Optional<DateMention> find(CharSequence text, int from) {
        return hasNumber(text, from) ? any.find(text, from, this::date) : Optional.empty();
    }

    /** Every date has a year; most texts have no number at all. */
    private static boolean hasNumber(CharSequence text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (Numerals.couldBegin(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** All dates of a text, in order, none overlapping. */
    public List<DateMention> findAll(CharSequence text) {
        if (!hasNumber(text, 0)) {
            return List.of();
        }
        var all = new ArrayList<DateMention>();
        for (var next = find(text, 0);
                next.isPresent();
                next = find(text, next.get().span().end())) {
            all.add(next.get());
        }
        return all;
    }

    /** The date that a text is; nothing where it is anything else. */
    public Optional<DateMention> read(CharSequence written) {
        return any.matches(written).stream()
                .flatMap(match -> date(match).stream())
                .findFirst();
    }

    boolean couldBegin(char first) {
        return day.couldBegin(first);
    }

    /** Reads a day, with month and year, into a slot. */
    List<Integer> ends(CharSequence text, int from) {
        return day.within(text, from).stream().map(match -> match.span().end()).toList();
    }

    private Optional<DateMention> date(WordingMatch match) {
        try {
            var year = number(match, Slot.YEAR).orElseThrow(() -> new DateTimeException("No year"));
            var month = month(match, Slot.MONTH);
            var from = date(year, month, number(match, Slot.DAY));
            var to = date(
                    number(match, Slot.LAST_YEAR).orElse(year),
                    month(match, Slot.LAST_MONTH).or(() -> month),
                    number(match, Slot.LAST_DAY).or(() -> number(match, Slot.DAY)));
            return from.first().isAfter(to.last())
                    ? Optional.empty()
                    : Optional.of(new DateMention(match.span(), from, to));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static CalendarDate date(int year, Optional<Integer> month, Optional<Integer> day) {
        if (month.isEmpty()) {
            return new CalendarDate.WholeYear(Year.of(year));
        }
        return day.<CalendarDate>map(d -> new CalendarDate.Day(LocalDate.of(year, month.get(), d)))
                .orElseGet(() -> new CalendarDate.Month(YearMonth.of(year, month.get())));
    }

    private Optional<Integer> month(WordingMatch match, Slot slot) {
        return match.slotSpan(slot.written()).flatMap(span -> monthsAt(match.text(), span.start())
                .filter(name -> name.words().endAt(match.text(), span.start()) == span.end())
                .map(MonthName::month)
                .findFirst());
    }

    private static Optional<Integer> number(WordingMatch match, Slot slot) {
        return match.slot(slot.written())
                .map(Dates::leadingNumber)
                .flatMap(value -> value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty());
    }

    /** The number before an ending: 1er, 1º. */
    private static OptionalInt leadingNumber(String written) {
        int end = 0;
        while (end < written.length() && Character.isDigit(written.charAt(end))) {
            end++;
        }
        return Numerals.value(end > 0 ? written.substring(0, end) : written);
    }
}
