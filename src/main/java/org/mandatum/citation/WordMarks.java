package org.mandatum.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Wording;
import org.mandatum.language.WordingMatch;
import org.mandatum.language.WordingSet;
import org.mandatum.language.Words;
import org.mandatum.text.Span;

/** Finds the words of a language that stand around citations: resolution, paragraph, above, the names of bodies. */
final class WordMarks {

    /** A wording and what it marks. */
    private record Entry(Wording wording, Function<WordingMatch, Optional<Mark>> mark) {}

    private final LanguageProfile language;
    private final FigureMarks figures;
    private final List<Entry> entries = new ArrayList<>();
    private final WordingSet wordings;

    WordMarks(LanguageProfile language, FigureMarks figures) {
        this.language = language;
        this.figures = figures;
        add("document.resolution", span -> new Mark.Noun(span, Optional.of(Adopted.RESOLUTION)));
        add("document.decision", span -> new Mark.Noun(span, Optional.of(Adopted.DECISION)));
        add("reference.above", Mark.Here::new);
        add("reference.below", Mark.Here::new);
        add("reference.present", Mark.Here::new);
        add("citation.numbered-otherwise", span -> new Mark.Noun(span, Optional.empty()));
        add("citation.vague", Mark.Vague::new);
        add("citation.filler", Mark.Filler::new);
        language.wordings("citation.body").forEach((name, wording) -> {
            var organs = organs(name);
            add(wording, match -> Optional.of(new Mark.Body(match.span(), organs)));
        });
        add(language.wording("reference.paragraph"), this::paragraphs);
        wordings = new WordingSet(entries.stream().map(Entry::wording).toList());
    }

    /** What the name of a body in the language files can mean: an organ, any of the councils, or no organ at all. */
    private static Set<Organ> organs(String name) {
        return switch (name) {
            case "council" ->
                Arrays.stream(Organ.values()).filter(Organ::isCouncil).collect(Collectors.toSet());
            case "other" -> Set.of();
            default ->
                Organ.named(name)
                        .map(Set::of)
                        .orElseThrow(() -> new IllegalArgumentException("No organ is named " + name));
        };
    }

    private void add(String key, Function<Span, Mark> mark) {
        add(language.wording(key), match -> Optional.of(mark.apply(match.span())));
    }

    private void add(Wording wording, Function<WordingMatch, Optional<Mark>> mark) {
        entries.add(new Entry(wording, mark));
    }

    /** The paragraphs of a list; it ends where the number of a document begins: “paragraph 15, 2322 (2016)”. */
    private Optional<Mark> paragraphs(WordingMatch match) {
        var all = match.slotSpan("numbers").stream()
                .flatMap(span -> language.numberLists().in(match.text(), span).stream())
                .toList();
        var members = all.stream()
                .takeWhile(member -> !figures.beginsNumber(match.text(), member.span()))
                .toList();
        if (members.isEmpty()) {
            return Optional.empty();
        }
        int end = members.size() == all.size()
                ? match.span().end()
                : members.getLast().span().end();
        return Optional.of(new Mark.Paragraphs(
                new Span(match.span().start(), end),
                members.stream()
                        .map(member -> new ParagraphRange(member.first(), member.last()))
                        .toList()));
    }

    /** Whether any words may stand in a text; spares a search where none do. */
    boolean mayStandIn(Words text) {
        return wordings.mayStandIn(text);
    }

    /** The longest words that begin exactly at {@code from} and mark something. */
    Optional<Mark> at(Words text, int from) {
        var possible = wordings.lookingAt(text, from);
        Optional<Mark> longest = Optional.empty();
        if (possible.isEmpty()) {
            return longest;
        }
        for (var found : possible.entrySet()) {
            var mark = entries.get(found.getKey()).mark().apply(found.getValue());
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
