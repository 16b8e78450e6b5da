package org.mandatum.citation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Wording;
import org.mandatum.language.WordingMatch;
import org.mandatum.text.Span;

/** Finds the words of a language that stand around citations: resolution, paragraph, above, the names of bodies. */
final class WordMarks {

    /** A wording and what it marks. */
    private record Entry(Wording wording, Function<WordingMatch, Optional<Mark>> mark) {}

    private final LanguageProfile language;
    private final Map<Character, List<Entry>> byInitial = new HashMap<>();

    WordMarks(LanguageProfile language) {
        this.language = language;
        add("document.resolution", span -> new Mark.Noun(span, Adopted.RESOLUTION));
        add("document.decision", span -> new Mark.Noun(span, Adopted.DECISION));
        add("reference.above", Mark.Here::new);
        add("reference.below", Mark.Here::new);
        add("reference.present", Mark.Here::new);
        add("citation.vague", Mark.Vague::new);
        add("citation.filler", Mark.Filler::new);
        language.wordings("citation.body").forEach((name, wording) -> {
            var organs = organs(name);
            add(wording, match -> Optional.of(new Mark.Body(match.span(), organs)));
        });
        add(language.wording("reference.paragraph"), this::paragraphs);
    }

    /** What the name of a body in the language files can mean: an organ, any of the councils, or no organ at all. */
    private static Set<Organ> organs(String name) {
        return switch (name) {
            case "council" -> Arrays.stream(Organ.values()).filter(Organ::isCouncil).collect(Collectors.toSet());
            case "other" -> Set.of();
            default -> Organ.named(name)
                    .map(Set::of)
                    .orElseThrow(() -> new IllegalArgumentException("No organ is named " + name));
        };
    }

    private void add(String key, Function<Span, Mark> mark) {
        add(language.wording(key), match -> Optional.of(mark.apply(match.span())));
    }

    private void add(Wording wording, Function<WordingMatch, Optional<Mark>> mark) {
        var entry = new Entry(wording, mark);
        wording.written().stream()
                .flatMap(written -> initials(written.charAt(0)))
                .distinct()
                .forEach(initial -> byInitial.computeIfAbsent(initial, c -> new ArrayList<>()).add(entry));
    }

    /** The characters that can stand for the first one of a wording: of either case, with and without accent. */
    private static Stream<Character> initials(char first) {
        char plain = Normalizer.normalize(Character.toString(first), Normalizer.Form.NFD).charAt(0);
        return Stream.of(first, plain)
                .flatMap(c -> Stream.of(c, Character.toLowerCase(c), Character.toUpperCase(c)));
    }

    private Optional<Mark> paragraphs(WordingMatch match) {
        var ranges = match.slotSpan("numbers").stream()
                .flatMap(span -> language.numberLists().in(match.text(), span).stream())
                .map(member -> new ParagraphRange(member.first(), member.last()))
                .toList();
        return ranges.isEmpty() ? Optional.empty() : Optional.of(new Mark.Paragraphs(match.span(), ranges));
    }

    /** The longest words that begin exactly at {@code from} and mark something. */
    Optional<Mark> at(String text, int from) {
        Optional<Mark> longest = Optional.empty();
        for (var entry : byInitial.getOrDefault(text.charAt(from), List.of())) {
            var mark = entry.wording().lookingAt(text, from).flatMap(entry.mark());
            if (mark.isPresent() && (longest.isEmpty() || longer(mark.get(), longest.get()))) {
                longest = mark;
            }
        }
        return longest;
    }

    private static boolean longer(Mark one, Mark other) {
        return one.span().length() > other.span().length();
    }
}
