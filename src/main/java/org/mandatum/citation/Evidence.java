package org.mandatum.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Wording;

/** What stands around a number in a text and tells which organ adopted it: a date, the name of a body. */
final class Evidence {

    /** As many letters stand at most between a number and the date behind it: “adopted on”, “en date du”. */
    private static final int LETTERS_BEFORE_DATE = 18;

    /** The title of a resolution can stand between its date and the number behind it. */
    private static final int LETTERS_BEHIND_DATE = 60;

    /** As many letters stand at most between the name of a body and the word for its resolution: “in its”. */
    private static final int LETTERS_BEHIND_BODY = 8;

    /** The same for an organ that speaks in a resolution: “in the annex contained in its”. */
    private static final int LETTERS_BEHIND_SPEAKER = 24;

    /** How many marks away evidence is looked for. */
    private static final int REACH = 5;

    private final MarkedText text;
    private final Wording belonging;
    private final Wording withinIts;
    private final Wording owner;
    private final Set<Organ> named = EnumSet.noneOf(Organ.class);

    /** Takes the words by which a language names the body behind its resolution. */
    Evidence(MarkedText text, LanguageProfile language) {
        this.text = text;
        belonging = language.wording("citation.belonging");
        withinIts = language.wording("citation.within-its");
        owner = language.wording("citation.owner");
        for (var mark : text.marks()) {
            if (mark instanceof Mark.Body body) {
                named.addAll(body.organs());
            }
        }
    }

    /**
     * The members of a group with their evidence; those side by side share a date, all the body named behind the
     * last.
     */
    List<Member> members(NumberGroup group) {
        var members = new LinkedList<Member>();
        var trailing = Optional.<Set<Organ>>empty();
        for (int i = group.members().size() - 1; i >= 0; i--) {
            int mark = group.members().get(i);
            var dated = group.behind() ? dateBefore(mark) : dateBehind(mark);
            var beside = Optional.ofNullable(members.peekFirst()).filter(next -> text.joined(mark, next.mark()));
            var behind = bodyBehind(mark);
            trailing = behind.isPresent() ? behind : trailing;
            var named = trailing;
            var body = bodyBefore(mark, LETTERS_BEHIND_BODY)
                    .or(() -> named)
                    .or(() -> bodyBefore(mark, LETTERS_BEHIND_SPEAKER).filter(organs -> !organs.isEmpty()));
            var member = new Member(mark, (Mark.Number) text.mark(mark), i == 0, dated, false, body);
            members.addFirst(
                    group.behind() || beside.isEmpty()
                            ? member
                            : member.sharing(beside.get().dated()));
        }
        return group.behind() ? sharingDatesBefore(members) : List.copyOf(members);
    }

    /** Where dates stand before numbers, a number has that of the number beside it on the left. */
    private List<Member> sharingDatesBefore(List<Member> members) {
        var sharing = new ArrayList<Member>(members.size());
        for (var member : members) {
            boolean beside = !sharing.isEmpty() && text.joined(sharing.getLast().mark(), member.mark());
            sharing.add(beside ? member.sharing(sharing.getLast().dated()) : member);
        }
        return sharing;
    }

    /** “53/70 of 4 December 1998”. */
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

    /** 1998年12月4日第53/70号. */
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

    /** “Human Rights Council resolution 24/20”, “the General Assembly, in its resolution 65/196”, 大会2015年9月25日第70/1号. */
    private Optional<Set<Organ>> bodyBefore(int number, int mostLetters) {
        int letters = 0;
        for (int i = number - 1; i >= Math.max(0, number - REACH); i--) {
            var gap = text.behind(i);
            letters += gap.letters();
            if (gap.stop() || gap.and() || letters > mostLetters) {
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
        boolean belongs = words.isEmpty()
                || belonging.matches(words).isPresent()
                || owner.matches(words).isPresent() && isWithinIts(number);
        return belongs ? Optional.of(body.organs()) : Optional.empty();
    }

    /** Whether the number's word is that of a body named behind: “in its resolution 2005/5, the Commission …”. */
    private boolean isWithinIts(int number) {
        int at = number - 1;
        while (at >= 0 && !(text.mark(at) instanceof Mark.Noun)) {
            at--;
        }
        return at >= 0 && text.stands(withinIts, text.mark(at).span().start());
    }

    /** Whether a word for resolution or decision stands right beside a number. */
    boolean besideNoun(int number) {
        return number > 0 && text.mark(number - 1) instanceof Mark.Noun && text.adjacent(number - 1, number)
                || number + 1 < text.size()
                        && text.mark(number + 1) instanceof Mark.Noun
                        && text.adjacent(number, number + 1);
    }

    /** Whether a body that can be {@code organ} is named anywhere in the text. */
    boolean named(Organ organ) {
        return named.contains(organ);
    }
}
