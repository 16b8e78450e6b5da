package org.mandatum.semantic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandatum.language.DateMention;
import org.mandatum.language.Dates;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Wording;
import org.mandatum.language.WordingMatch;
import org.mandatum.language.Words;
import org.mandatum.text.Span;

/**
 * Reads events in the three orders in which texts tell of them.
 *
 * <ul>
 *   <li>name, place, date: “the Ministerial Conference on Terrorism, held in Paris on 30 July 1996”; the wordings
 * that stand
 *       before the place ({@code event.in}) have no slot;
 *   <li>date, place, name: «1996年7月30日在巴黎举行的恐怖主义问题部长级会议»; the wordings ({@code event.at}) have the place in a
 *       slot;
 *   <li>name, and date and place in parentheses, one behind each semicolon.
 * </ul>
 */
final class EventReader {

    private static final int LONGEST_PLACE = 60;
    private static final int LONGEST_NAME = 160;
    private static final int BETWEEN = 4;
    private static final String CLOSING = ")）";
    private static final String PARTING = ";；";

    private final Dates dates;
    private final Wording nouns;
    private final Wording in;
    private final Wording at;
    private final Wording before;
    private final Wording on;
    private final Wording and;

    EventReader(LanguageProfile profile) {
        dates = profile.dates();
        nouns = profile.wording("event.nouns");
        in = profile.wording("event.in");
        at = profile.wording("event.at");
        before = profile.wording("event.before");
        on = profile.wording("event.on");
        and = profile.wording("event.and");
    }

    /** An event within some words: its name, its place, its first and last day as ISO dates. */
    record Told(Span name, Span place, Span date, String from, String to) {
        Span span() {
            return name.to(place).to(date);
        }
    }

    /**
     * The events that the words tell of; dates that overlap {@code documents} are not theirs, and no name reaches
     * back over the end of an action phrase.
     */
    List<Told> read(Words text, List<Span> documents, List<Integer> phraseEnds) {
        if (nouns.find(text).isEmpty()) {
            return List.of();
        }
        var words = text.toString();
        var all = dates.findAll(text).stream()
                .filter(date -> documents.stream().noneMatch(span -> overlap(span, date.span())))
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        return Stream.of(nameFirst(words, all, phraseEnds), dateFirst(words, all), bracketed(words, all, phraseEnds))
                .flatMap(List::stream)
                .toList();
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private List<Told> nameFirst(String words, List<DateMention> all, List<Integer> phraseEnds) {
        var told = new ArrayList<Told>();
        int done = 0;
        for (var date : all) {
            if (date.span().start() >= done) {
                var place = placeBefore(words, date.span().start());
                var name = place.flatMap(found -> nameBefore(words, found.span().start(), phraseEnds));
                if (name.isPresent()) {
                    done = series(words, all, date, name.get(), place.get().place(), told);
                }
            }
        }
        return told;
    }

    /** A place and the words that introduce it. */
    private record Placed(Span span, Span place) {}

    /** “held in Midrand, South Africa, from” directly before a date. */
    private Optional<Placed> placeBefore(String words, int date) {
        return in.findAll(words.substring(0, date)).stream()
                .map(WordingMatch::span)
                .filter(span -> date - span.end() <= LONGEST_PLACE)
                .map(span -> new Placed(span, place(words, span.end(), date)))
                .filter(placed -> isPlace(words, placed.place()))
                .findFirst();
    }

    /** The place between its introduction and a date, without the words that introduce the date: “from”, “on”. */
    private Span place(String words, int from, int date) {
        int start = from;
        while (start < date && !Character.isLetter(words.charAt(start))) {
            start++;
        }
        var between = words.substring(start, date);
        int end = trimmedLength(between);
        for (var found : on.findAll(between)) {
            if (found.span().end() == end) {
                end = trimmedLength(between.substring(0, found.span().start()));
            }
        }
        return new Span(start, start + end);
    }

    private static int trimmedLength(String words) {
        int end = words.length();
        while (end > 0 && !Character.isLetterOrDigit(words.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** A place begins with a capital letter where the script has such, and holds no digits. */
    private static boolean isPlace(String words, Span span) {
        return !span.isEmpty()
                && !Character.isLowerCase(words.codePointAt(span.start()))
                && span.in(words).chars().noneMatch(Character::isDigit);
    }

    /** The name that ends before a place: from the nearest opening that leaves it the noun of a meeting. */
    private Optional<Span> nameBefore(String words, int placeStart, List<Integer> phraseEnds) {
        int end = placeStart;
        while (end > 0 && !Character.isLetterOrDigit(words.charAt(end - 1)) && words.charAt(end - 1) != ')') {
            end--;
        }
        int stop = end;
        int limit = Math.max(0, stop - LONGEST_NAME);
        var openings = before.findAll(words.substring(limit, stop)).stream()
                .map(found -> limit + found.span().end());
        return Stream.concat(openings, phraseEnds.stream().filter(one -> limit <= one && one < stop))
                .sorted(Comparator.reverseOrder())
                .map(start -> skipSpace(words, start))
                .filter(start -> start < stop)
                .map(start -> new Span(start, stop))
                .filter(span -> nouns.find(span.in(words)).isPresent())
                .findFirst();
    }

    /** Adds an event and those that follow it in the series; answers where the series ends. */
    private int series(String words, List<DateMention> all, DateMention first, Span name, Span place, List<Told> told) {
        told.add(told(name, place, first));
        int end = first.span().end();
        var where = place;
        for (var next : all) {
            if (next.span().start() > end) {
                var joint = and.lookingAt(words, skipSpace(words, behindParenthesis(words, end)));
                if (joint.isEmpty()) {
                    return end;
                }
                int behind = joint.get().span().end();
                var other = placeBefore(words, next.span().start())
                        .filter(placed -> placed.span().start() >= behind - BETWEEN);
                if (other.isEmpty() && next.span().start() > behind + BETWEEN) {
                    return end;
                }
                where = other.map(Placed::place).orElse(where);
                told.add(told(name, where, next));
                end = next.span().end();
            }
        }
        return end;
    }

    private static int behindParenthesis(String words, int from) {
        int open = skipSpace(words, from);
        if (open < words.length() && "(（".indexOf(words.charAt(open)) >= 0) {
            for (int i = open; i < words.length(); i++) {
                if (CLOSING.indexOf(words.charAt(i)) >= 0) {
                    return i + 1;
                }
            }
        }
        return from;
    }

    private static Told told(Span name, Span place, DateMention date) {
        return new Told(
                name, place, date.span(), date.from().toString(), date.to().toString());
    }

    private List<Told> dateFirst(String words, List<DateMention> all) {
        var told = new ArrayList<Told>();
        for (var found : at.findAll(words)) {
            var place = found.slotSpan("text");
            var name = nameBehind(words, found.span().end());
            if (place.isPresent() && place.get().length() <= LONGEST_PLACE && name.isPresent()) {
                datesBefore(words, all, found.span().start())
                        .forEach(date -> told.add(told(name.get(), place.get(), date)));
            }
        }
        return told;
    }

    /** The date that ends where the place begins, and those joined to it before. */
    private List<DateMention> datesBefore(String words, List<DateMention> all, int place) {
        var joined = new ArrayList<DateMention>();
        int end = place;
        for (var date : all.reversed()) {
            int gap = end - date.span().end();
            if (gap >= 0
                    && gap <= BETWEEN
                    && (end == place
                            || and.find(words.substring(date.span().end(), end)).isPresent())) {
                joined.addFirst(date);
                end = date.span().start();
            }
        }
        return joined;
    }

    /** The name that begins here: up to the first noun of a meeting, within the same part of the sentence. */
    private Optional<Span> nameBehind(String words, int from) {
        int start = skipSpace(words, from);
        int stop = start;
        while (stop < words.length() && stop - start < LONGEST_NAME && "，,。；;".indexOf(words.charAt(stop)) < 0) {
            stop++;
        }
        return nouns.find(words.substring(start, stop))
                .map(noun -> new Span(start, start + noun.span().end()))
                .filter(span -> !span.isEmpty());
    }

    /** “NAME (first phase: DATE, PLACE; second phase: DATE, PLACE)”. */
    private List<Told> bracketed(String words, List<DateMention> all, List<Integer> phraseEnds) {
        var told = new ArrayList<Told>();
        for (var date : all) {
            int open = Math.max(
                    words.lastIndexOf('(', date.span().start()),
                    words.lastIndexOf('（', date.span().start()));
            int close = closing(words, date.span().end());
            if (open >= 0
                    && closing(words, open) == close
                    && close > date.span().end()) {
                var name = nameEndingAt(words, open, phraseEnds);
                var place = placeBehind(words, date.span().end(), close);
                if (name.isPresent() && isPlace(words, place)) {
                    told.add(told(name.get(), place, date));
                }
            }
        }
        return told;
    }

    private static int closing(String words, int from) {
        for (int i = from; i < words.length(); i++) {
            if (CLOSING.indexOf(words.charAt(i)) >= 0) {
                return i;
            }
        }
        return words.length();
    }

    private static Span placeBehind(String words, int from, int close) {
        int start = from;
        while (start < close && !Character.isLetter(words.charAt(start)) && PARTING.indexOf(words.charAt(start)) < 0) {
            start++;
        }
        int end = start;
        while (end < close && PARTING.indexOf(words.charAt(end)) < 0) {
            end++;
        }
        return new Span(start, end);
    }

    private Optional<Span> nameEndingAt(String words, int open, List<Integer> phraseEnds) {
        int limit = Math.max(0, open - LONGEST_NAME);
        var whole = words.substring(limit, open);
        var noun = nouns.findAll(whole).stream()
                .filter(found -> skipSpace(whole, found.span().end()) == whole.length())
                .findFirst();
        return noun.flatMap(found -> nameBefore(words, open, phraseEnds));
    }

    private static int skipSpace(String words, int from) {
        int at = from;
        while (at < words.length() && words.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
