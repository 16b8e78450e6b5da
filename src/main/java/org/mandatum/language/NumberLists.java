package org.mandatum.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mandatum.text.Span;

/**
 * Reads the numbers of paragraphs and agenda items as a language lists them: “4”, “103 (gg)”, “3 (a) and (b)”, “1 to 3
 * and 6”, «99 (ذ)».
 */
public final class NumberLists {

    /** As many members as a list of paragraphs has at most. */
    private static final int LONGEST_LIST = 60;

    /**
     * A member of a list.
     *
     * @param span its words
     * @param first its number and letter in the form common to all languages, such as {@code 4} or {@code 103 (gg)}
     * @param last the end of the range it is, otherwise the same
     */
    public record Member(Span span, String first, String last) {}

    /** A number, letters behind it, or both, where they stand. */
    private record Unit(Span span, Optional<String> number, String letters) {
        String name(String numberBefore) {
            return number.orElse(numberBefore) + letters;
        }
    }

    private final Letters letters;
    private final Templates lettered;
    private final List<Literal> separators;
    private final List<Literal> ranges;

    NumberLists(WordingFile file, Letters letters) {
        this.letters = letters;
        var closed = file.alternatives("label.letter").stream()
                .filter(form -> form.endsWith(")"))
                .toList();
        lettered = new Templates(closed, Slot::reader);
        separators = NumberWords.longestFirst(file.alternatives("list.separators"));
        ranges = NumberWords.longestFirst(file.alternatives("range.joiners"));
    }

    /** The members of the list that begins exactly at {@code from}; a letter without a number takes the one before it. */
    public List<Member> listAt(CharSequence text, int from) {
        var members = new ArrayList<Member>();
        var number = "";
        var next = unitAt(text, from).filter(unit -> unit.number().isPresent());
        boolean ranging = false;
        while (next.isPresent() && members.size() < LONGEST_LIST) {
            var unit = next.get();
            number = unit.number().orElse(number);
            var name = unit.name(number);
            var before = ranging ? members.removeLast() : new Member(unit.span(), name, name);
            members.add(new Member(before.span().to(unit.span()), before.first(), name));
            int end = unit.span().end();
            var range = behind(ranges, text, end);
            ranging = range.isPresent() && before.first().equals(name);
            next = ranging ? range : behind(separators, text, end);
        }
        return members;
    }

    /** The members of the list that stands in {@code span}, in order. */
    public List<Member> in(CharSequence text, Span span) {
        return listAt(text, span.start()).stream()
                .filter(member -> member.span().end() <= span.end())
                .toList();
    }

    /** Reads a list into a slot, the longest first. */
    List<Integer> ends(CharSequence text, int from) {
        return listAt(text, from).stream()
                .map(member -> member.span().end())
                .toList()
                .reversed();
    }

    private Optional<Unit> behind(List<Literal> joiners, CharSequence text, int end) {
        int at = Literal.skip(text, end, true);
        for (var joiner : joiners) {
            int joined = joiner.endAt(text, at);
            if (joined != Literal.NONE) {
                var unit = unitAt(text, Literal.skip(text, joined, true));
                if (unit.isPresent()) {
                    return unit;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Unit> unitAt(CharSequence text, int from) {
        if (from >= text.length()) {
            return Optional.empty();
        }
        var ends = Slot.NUMBER.reader().ends(text, from);
        int end = ends.isEmpty() ? from : ends.getFirst();
        var number = Numerals.value(text.subSequence(from, end)).stream()
                .mapToObj(Integer::toString)
                .findFirst();
        var written = new StringBuilder();
        for (var letter = letterAt(text, end); letter.isPresent(); letter = letterAt(text, end)) {
            end = letter.get().span().end();
            written.append(" (")
                    .append(latin(letter.get().slot("letter").orElse("")))
                    .append(')');
        }
        return end == from ? Optional.empty() : Optional.of(new Unit(new Span(from, end), number, written.toString()));
    }

    private Optional<WordingMatch> letterAt(CharSequence text, int from) {
        return lettered.at(text, Literal.skip(text, from, true)).stream().findFirst();
    }

    private String latin(String written) {
        return letters.values(written).stream().findFirst().map(Letters::latin).orElse(written);
    }
}
