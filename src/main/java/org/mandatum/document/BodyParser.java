package org.mandatum.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mandatum.document.Paragraph.Kind;
import org.mandatum.language.Numerals;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.SourceText;
import org.mandatum.text.Span;

/**
 * Reads the body of a resolution: parts, sections and annexes, and in each its preamble and its operative paragraphs.
 *
 * <p>Mostly there is one preamble and one operative part; some resolutions have several of both, under roman numbers or
 * capital letters that start the numbering again (Editorial Manual, Resolutions and other formal decisions).
 */
final class BodyParser {

    /** The clauses and divisions of a body. */
    record Body(List<Clause> clauses, List<Division> divisions) {}

    private final SourceText text;
    private final OpeningWords opening;
    private final List<Diagnostic> found;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Division> divisions = new ArrayList<>();
    private final Set<ClausePath> taken = new HashSet<>();
    private List<String> part = List.of();
    private List<String> division = List.of();
    private int annexes;
    private int lastNumber;

    BodyParser(SourceText text, OpeningWords opening, List<Diagnostic> found) {
        this.text = text;
        this.opening = opening;
        this.found = found;
    }

    Body parse(List<Paragraph> paragraphs) {
        int from = 0;
        for (int i = 0; i <= paragraphs.size(); i++) {
            if (i == paragraphs.size() || paragraphs.get(i).opensDivision()) {
                stretch(paragraphs.subList(from, i));
                if (i < paragraphs.size()) {
                    enter(paragraphs.get(i), paragraphs.subList(i + 1, paragraphs.size()));
                }
                from = i + 1;
            }
        }
        return new Body(clauses, divisions);
    }

    private void enter(Paragraph paragraph, List<Paragraph> behind) {
        switch (paragraph.kind()) {
            case PART -> {
                var segments = List.of("part", String.valueOf((char) ('A' + paragraph.ordinal() - 1)));
                boolean within = !division.isEmpty() && division.getFirst().equals("sec");
                part = within ? part : segments;
                division = within ? below(section(division), segments) : segments;
                lastNumber = within ? lastNumber : 0;
            }
            case SECTION -> division = below(part, List.of("sec", Numerals.roman(paragraph.ordinal())));
            case ANNEX -> {
                annexes++;
                division = List.of("annex", Integer.toString(annexes));
            }
            case FORMULA, HEADING, NUMBERED, LETTERED, BARE, TABLE ->
                throw new IllegalArgumentException("No division begins with " + paragraph.kind());
        }
        divisions.add(new Division(kind(paragraph), division, heading(paragraph, behind)));
    }

    private static List<String> section(List<String> division) {
        return division.subList(0, 2);
    }

    private static List<String> below(List<String> outer, List<String> inner) {
        var all = new ArrayList<>(outer);
        all.addAll(inner);
        return List.copyOf(all);
    }

    private static Division.Kind kind(Paragraph paragraph) {
        return switch (paragraph.kind()) {
            case PART -> Division.Kind.PART;
            case ANNEX -> Division.Kind.ANNEX;
            case SECTION, FORMULA, HEADING, NUMBERED, LETTERED, BARE, TABLE -> Division.Kind.SECTION;
        };
    }

    /** The heading is in the same block behind the number, or in the heading that follows. */
    private Optional<Span> heading(Paragraph paragraph, List<Paragraph> behind) {
        if (paragraph.block().span().length() > 8) {
            return Optional.of(paragraph.block().span());
        }
        return behind.stream()
                .limit(1)
                .filter(next -> next.is(Kind.HEADING))
                .map(next -> next.block().span())
                .findFirst();
    }

    private void stretch(List<Paragraph> paragraphs) {
        if (!division.isEmpty() && division.getFirst().equals("annex")) {
            add(new AnnexPart(text, division, taken, found).read(paragraphs), ClauseDraft::annexed);
            return;
        }
        var preamble = new PreamblePart(text, opening);
        int boundary = preamble.length(paragraphs);
        add(preamble.read(paragraphs.subList(0, boundary), division, taken, found), ClauseDraft::preambular);
        var operative = new OperativePart(
                text, opening, division, paragraphs.subList(boundary, paragraphs.size()), lastNumber, taken, found);
        add(operative.read(), ClauseDraft::operative);
        lastNumber = operative.lastNumber();
    }

    private interface Finish {
        Clause clause(ClauseDraft draft, int position);
    }

    private void add(List<ClauseDraft> drafts, Finish finish) {
        for (int i = 0; i < drafts.size(); i++) {
            clauses.add(finish.clause(drafts.get(i), i + 1));
        }
    }
}
