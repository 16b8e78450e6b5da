package org.mandatum.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the dates of a language: a day, a month, a year, and ranges of days, “from 13 to 15 May 1996”.
 *
 * <p>A date that no calendar has, such as 31 June, is not found.
 */
public final class Dates {

    /** The shapes a date can have, by the keys of the language file. */
    private static final List<String> SHAPES = List.of(
            "date.years", "date.months", "date.days", "date.day", "date.month-range", "date.month", "date.year");

    private final Templates templates;
    private final List<Pattern> months;
    private final String day;

    Dates(WordingFile file) {
        var names = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> NumberWords.either(file.alternatives("month." + month)))
                .toList();
        months = names.stream()
                .map(name -> Pattern.compile(
                        name + Tolerance.OPTIONAL_SPACES, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
        var anyMonth = names.stream().collect(Collectors.joining("|", "(?:", ")"));
        var anyDay = "(?:[0-9٠-٩۰-۹０-９]{1,2}(?:" + Tolerance.OPTIONAL_SPACES
                + NumberWords.either(file.alternatives("day.endings")) + ")?|[〇零一二三四五六七八九十]{1,3})";
        templates = new Templates(
                SHAPES.stream()
                        .flatMap(shape -> file.alternatives(shape).stream())
                        .toList(),
                slot -> filling(slot, anyMonth, anyDay));
        day = file.alternatives("date.day").stream()
                .map(written -> Template.regex(written, slot -> "(?:" + filling(slot, anyMonth, anyDay) + ")"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String filling(Slot slot, String month, String day) {
        return switch (slot) {
            case MONTH, LAST_MONTH -> month;
            case DAY, LAST_DAY -> day;
            default ->
                slot.pattern().orElseThrow(() -> new IllegalArgumentException("Not in a date: " + slot.written()));
        };
    }

    /** A regular expression for a day. */
    String regex() {
        return day;
    }

    /** The first date at or behind {@code from}; of two that begin there the longer one. */
    public Optional<DateMention> find(CharSequence text, int from) {
        return templates.find(text, from, this::date);
    }

    /** All dates of a text, in order, none overlapping. */
    public List<DateMention> findAll(CharSequence text) {
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
        return templates
                .best(template -> template.matches(written))
                .flatMap(match -> date(match).stream())
                .findFirst();
    }

    private Optional<DateMention> date(WordingMatch match) {
        try {
            var lastYear = year(match, Slot.LAST_YEAR).or(() -> year(match, Slot.YEAR));
            var lastMonth = month(match, Slot.LAST_MONTH).or(() -> month(match, Slot.MONTH));
            var lastDay = day(match, Slot.LAST_DAY).or(() -> day(match, Slot.DAY));
            var from = date(year(match, Slot.YEAR), month(match, Slot.MONTH), day(match, Slot.DAY));
            var to = date(lastYear, lastMonth, lastDay);
            return from.first().isAfter(to.last())
                    ? Optional.empty()
                    : Optional.of(new DateMention(match.span(), from, to));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static CalendarDate date(Optional<Integer> year, Optional<Integer> month, Optional<Integer> day) {
        int inYear = year.orElseThrow(() -> new DateTimeException("No year"));
        if (month.isEmpty()) {
            return new CalendarDate.WholeYear(Year.of(inYear));
        }
        return day.<CalendarDate>map(d -> new CalendarDate.Day(LocalDate.of(inYear, month.get(), d)))
                .orElseGet(() -> new CalendarDate.Month(YearMonth.of(inYear, month.get())));
    }

    private static Optional<Integer> year(WordingMatch match, Slot slot) {
        return match.slot(slot.written()).map(Numerals::value).flatMap(Dates::boxed);
    }

    private Optional<Integer> month(WordingMatch match, Slot slot) {
        return match.slot(slot.written()).flatMap(name -> IntStream.rangeClosed(1, 12)
                .filter(month -> months.get(month - 1).matcher(name).matches())
                .boxed()
                .findFirst());
    }

    private static Optional<Integer> day(WordingMatch match, Slot slot) {
        return match.slot(slot.written()).map(Dates::leadingNumber).flatMap(Dates::boxed);
    }

    /** The number before an ending: 1er, 1º. */
    private static OptionalInt leadingNumber(String written) {
        int end = 0;
        while (end < written.length() && Character.isDigit(written.charAt(end))) {
            end++;
        }
        return Numerals.value(end > 0 ? written.substring(0, end) : written);
    }

    private static Optional<Integer> boxed(OptionalInt value) {
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }
}
