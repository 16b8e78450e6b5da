package org.mandatum.citation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mandatum.language.Wording;

/** What stands around a number in a text and tells which organ adopted it: a date, the name of a body. */
final class Evidence {

    /** As many letters stand at most between a number and the date behind it: “adopted on”, “en date du”. */
    private static final int LETTERS_BEFORE_DATE = 18;

    /** The title of a resolution can stand between its date and the number behind it. */
    private static final int LETTERS_BEHIND_DATE = 60;

    /** As many letters stand at most between the name of a body and the word for resolution: “in its”. */
    private static final int LETTERS_BEHIND_BODY = 8;

    /** How many marks away evidence is looked for. */
    private static final int REACH = 5;

    private final MarkedText text;
    private final Wording belonging;
    private final Map<Organ, Integer> firstNamed = new EnumMap<>(Organ.class);

    /** Takes the words by which a language names the body behind a resolution: “of the”. */
    Evidence(MarkedText text, Wording belonging) {
        this.text = text;
        this.belonging = belonging;
        for (int i = 0; i < text.size(); i++) {
            if (text.mark(i) instanceof Mark.Body body) {
                int place = i;
                body.organs().forEach(organ -> firstNamed.putIfAbsent(organ, place));
            }
        }
    }

    /** The date with the number at {@code number}; it stands before a number whose noun stands behind it. */
    Optional<LocalDate> date(int number, boolean nounBehind) {
        return nounBehind ? dateBefore(number) : dateBehind(number);
    }

    private Optional<LocalDate> dateBehind(int number) {
        int letters = 0;
        for (int i = number; i + 1 < Math.min(text.size(), number + REACH); i++) {
            var gap = text.behind(i);
            letters += gap.letters();
            if (gap.stop() || gap.and() || letters > LETTERS_BEFORE_DATE) {
                return Optional.empty();
            }
            if (text.mark(i + 1) instanceof Mark.Day day) {
                return Optional.of(day.date());
            }
            if (!passable(text.mark(i + 1))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> dateBefore(int number) {
        int letters = 0;
        for (int i = number - 1; i >= Math.max(0, number - REACH); i--) {
            var gap = text.behind(i);
            letters += gap.letters();
            if (gap.stop() || letters > LETTERS_BEHIND_DATE) {
                return Optional.empty();
            }
            if (text.mark(i) instanceof Mark.Day day) {
                return Optional.of(day.date());
            }
            if (!passable(text.mark(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean passable(Mark mark) {
        return mark instanceof Mark.Body || mark instanceof Mark.Filler;
    }

    /** What the body named with the number at {@code number} can be; an empty set for one that is none of the organs. */
    Optional<Set<Organ>> body(int number) {
        return bodyBefore(number).or(() -> bodyBehind(number));
    }

    /** “Human Rights Council resolution 24/20”, “the General Assembly, in its resolution 65/196”, 大会2015年9月25日第70/1号. */
    private Optional<Set<Organ>> bodyBefore(int number) {
        int letters = 0;
        for (int i = number - 1; i >= Math.max(0, number - REACH); i--) {
            var gap = text.behind(i);
            letters += gap.letters();
            if (gap.stop() || gap.and() || letters > LETTERS_BEHIND_BODY) {
                return Optional.empty();
            }
            if (text.mark(i) instanceof Mark.Body body) {
                return Optional.of(body.organs());
            }
            if (text.mark(i) instanceof Mark.Number || text.mark(i) instanceof Mark.Document) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** “résolution 14/7 du Conseil”, “резолюция 2020/6 Экономического и Социального Совета”. */
    private Optional<Set<Organ>> bodyBehind(int number) {
        int next = number + 1;
        while (next < text.size() && next < number + REACH && text.mark(next) instanceof Mark.Filler) {
            next++;
        }
        if (next + 1 < text.size() && text.mark(next) instanceof Mark.Day) {
            next++;
        }
        if (next >= text.size() || !(text.mark(next) instanceof Mark.Body body)) {
            return Optional.empty();
        }
        var words = text.wordsBetween(next - 1, next);
        boolean belongs = words.isEmpty() || belonging.matches(words).isPresent();
        return belongs ? Optional.of(body.organs()) : Optional.empty();
    }

    /** Whether a body that can be {@code organ} is named before the number. */
    boolean named(Organ organ, int number) {
        return firstNamed.getOrDefault(organ, text.size()) < number;
    }
}
