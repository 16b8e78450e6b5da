package org.mandatum.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mandatum.document.Paragraph.Kind;
import org.mandatum.language.Label.Reading;
import org.mandatum.language.Label.Style;
import org.mandatum.language.Numerals;
import org.mandatum.source.Role;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Problem;
import org.mandatum.text.SourceText;
import org.mandatum.text.Span;

/**
 * Reads the body of a resolution: parts, sections, quoted drafts and annexes, and in each its preamble and its operative
 * paragraphs.
 *
 * <p>Mostly there is one preamble and one operative part; some resolutions have several of both, under roman numbers or
 * capital letters that start the numbering again (Editorial Manual, Resolutions and other formal decisions).
 */
final class BodyParser {

    /** “Annex I”: what is longer has its heading in the same line. */
    private static final int LONGEST_NUMERAL = 8;

    private static final int LONGEST_HEADING = 200;
    private static final Pattern ENDS_AS_CLAUSE = Pattern.compile("[,;:.，；：。、،؛][\\s\\p{Po}\\p{Pf}\\p{Pi}\\p{No}]*$");

    /** The clauses and divisions of a body. */
    record Body(List<Clause> clauses, List<Division> divisions) {}

    private final SourceText text;
    private final OpeningWords opening;
    private final List<Diagnostic> found;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Division> divisions = new ArrayList<>();
    private final TakenPaths taken = new TakenPaths();
    private final TakenPaths divided = new TakenPaths();

    /** The annex or quoted draft that is being read; nothing in the resolution itself. */
    private List<String> outer = List.of();

    private List<String> part = List.of();
    private List<String> section = List.of();
    private List<String> division = List.of();
    private Optional<Host> host = Optional.empty();
    private int annexes;
    private int drafts;
    private int operatives;
    private int lastNumber;

    /** Where the resolution goes on behind a draft that it quotes. */
    private record Host(
            List<String> division, List<String> part, List<String> section, int operatives, int lastNumber) {}

    BodyParser(SourceText text, OpeningWords opening, List<Diagnostic> found) {
        this.text = text;
        this.opening = opening;
        this.found = found;
    }

    Body parse(List<Paragraph> paragraphs) {
        int from = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            var paragraph = paragraphs.get(i);
            if (paragraph.quoted() != host.isPresent()) {
                stretch(paragraphs.subList(from, i));
                host.ifPresentOrElse(this::resume, () -> enterDraft(paragraph));
                from = i;
            }
            if (paragraph.opensDivision()) {
                stretch(paragraphs.subList(from, i));
                var behind = paragraphs.subList(i + 1, paragraphs.size());
                enter(paragraph, behind);
                from = headingBehind(paragraph, behind).isPresent() ? i + 2 : i + 1;
            } else if (!isAnnexed() && paragraph.block().role() == Role.ANNEX) {
                stretch(paragraphs.subList(from, i));
                enterAnnex(paragraph, heading(paragraph, List.of()));
                from = i;
            }
        }
        stretch(paragraphs.subList(from, paragraphs.size()));
        return new Body(clauses, divisions);
    }

    private boolean isAnnexed() {
        return !outer.isEmpty() && outer.getFirst().equals("annex");
    }

    /** A draft is headed by its title, where it has one before its formula. */
    private void enterDraft(Paragraph paragraph) {
        drafts++;
        host = Optional.of(new Host(division, part, section, operatives, lastNumber));
        outer = List.of("draft", Integer.toString(drafts));
        part = List.of();
        section = List.of();
        var title = Optional.of(paragraph)
                .filter(first -> !first.is(Kind.FORMULA))
                .map(first -> first.block().span());
        open(Division.Kind.DRAFT, outer, paragraph, title);
    }

    private void resume(Host left) {
        host = Optional.empty();
        outer = List.of();
        division = left.division();
        part = left.part();
        section = left.section();
        operatives = left.operatives();
        lastNumber = left.lastNumber();
    }

    /** Annexes hold sections, sections hold parts; but resolutions under one number are parts that hold sections. */
    private void enter(Paragraph paragraph, List<Paragraph> behind) {
        var heading = heading(paragraph, behind);
        switch (paragraph.kind()) {
            case PART -> enterPart(paragraph, paragraph.ordinal(), heading);
            case SECTION ->
                nextLetter(paragraph)
                        .ifPresentOrElse(
                                ordinal -> enterPart(paragraph, ordinal, heading),
                                () -> enterSection(paragraph, heading));
            case ANNEX -> enterAnnex(paragraph, heading);
            case FORMULA, HEADING, NUMBERED, LETTERED, BARE, TABLE ->
                throw new IllegalArgumentException("No division begins with " + paragraph.kind());
        }
    }

    /** The place of a numeral that is the next letter of the running parts of a section: “I” behind part H. */
    private Optional<Integer> nextLetter(Paragraph paragraph) {
        if (section.isEmpty() || division.size() == section.size()) {
            return Optional.empty();
        }
        int running = division.getLast().charAt(0) - 'A' + 1;
        return paragraph
                .label()
                .flatMap(label -> label.as(Style.CAPITAL))
                .map(Reading::value)
                .filter(ordinal -> ordinal == running + 1);
    }

    private void enterPart(Paragraph paragraph, int ordinal, Optional<Span> heading) {
        var letter = List.of("part", String.valueOf((char) ('A' + ordinal - 1)));
        if (section.isEmpty() || isNextPart(ordinal)) {
            section = List.of();
            open(Division.Kind.PART, joined(outer, letter), paragraph, heading);
            part = division.subList(outer.size(), division.size());
            lastNumber = 0;
        } else {
            open(Division.Kind.PART, joined(section, letter), paragraph, heading);
        }
    }

    /** Whether a letter goes on with the running part rather than being the first of its last section's. */
    private boolean isNextPart(int ordinal) {
        return !part.isEmpty()
                && division.size() == section.size()
                && part.getLast().charAt(0) - 'A' + 2 == ordinal;
    }

    private void enterSection(Paragraph paragraph, Optional<Span> heading) {
        var numeral = List.of("sec", Numerals.roman(paragraph.ordinal()));
        open(Division.Kind.SECTION, joined(joined(outer, part), numeral), paragraph, heading);
        section = division;
    }

    private void enterAnnex(Paragraph paragraph, Optional<Span> heading) {
        annexes++;
        outer = List.of("annex", Integer.toString(annexes));
        part = List.of();
        section = List.of();
        open(Division.Kind.ANNEX, outer, paragraph, heading);
    }

    /**
     * Opens a division; one whose number came before is named apart, so that what stands in it has paths of its own.
     * Some files state a heading once as a heading and once as a paragraph: it opens one division.
     */
    private void open(Division.Kind kind, List<String> wanted, Paragraph paragraph, Optional<Span> heading) {
        if (heading.isPresent()
                && wanted.equals(division)
                && divisions.getLast().heading().map(this::words).equals(heading.map(this::words))) {
            return;
        }
        var path = new ClausePath(wanted);
        var given = divided.give(path);
        if (!given.equals(path)) {
            found.add(Diagnostic.at(text, paragraph.block().span().start(), Problem.PATH_REPEATED, path, given));
        }
        division = given.segments();
        operatives = 0;
        divisions.add(new Division(kind, division, heading));
    }

    private String words(Span span) {
        return text.at(span).strip().replaceAll("\\s+", " ");
    }

    private static List<String> joined(List<String> outer, List<String> inner) {
        return Stream.concat(outer.stream(), inner.stream()).toList();
    }

    /** The heading is in the same block behind the number, or in the heading that follows. */
    private Optional<Span> heading(Paragraph paragraph, List<Paragraph> behind) {
        if (!isNumeral(paragraph)) {
            return Optional.of(paragraph.block().span());
        }
        return headingBehind(paragraph, behind).map(next -> next.block().span());
    }

    private boolean isNumeral(Paragraph paragraph) {
        var written = paragraph.block().span();
        return paragraph
                .label()
                .map(label -> label.span().length() >= words(written).length())
                .orElse(written.length() <= LONGEST_NUMERAL);
    }

    /** Where nothing is marked, a heading is known by not ending as a paragraph does. */
    private Optional<Paragraph> headingBehind(Paragraph paragraph, List<Paragraph> behind) {
        return behind.stream()
                .limit(isNumeral(paragraph) ? 1 : 0)
                .filter(next -> next.is(Kind.HEADING) || isUnmarkedHeading(next))
                .findFirst();
    }

    private boolean isUnmarkedHeading(Paragraph paragraph) {
        return paragraph.is(Kind.BARE)
                && paragraph.block().role() == Role.UNKNOWN
                && paragraph.words().length() <= LONGEST_HEADING
                && !ENDS_AS_CLAUSE.matcher(text.at(paragraph.words())).find();
    }

    private void stretch(List<Paragraph> paragraphs) {
        if (isAnnexed()) {
            add(new AnnexPart(text, division, taken, found).read(paragraphs), 0, ClauseDraft::annexed);
            return;
        }
        var preamble = new PreamblePart(text, opening);
        int boundary = operatives > 0 ? 0 : preamble.length(paragraphs);
        add(preamble.read(paragraphs.subList(0, boundary), division, taken, found), 0, ClauseDraft::preambular);
        var operative = new OperativePart(
                text, opening, division, paragraphs.subList(boundary, paragraphs.size()), lastNumber, taken, found);
        var read = operative.read();
        add(read, operatives, ClauseDraft::operative);
        operatives += read.size();
        lastNumber = operative.lastNumber();
    }

    private interface Finish {
        Clause clause(ClauseDraft draft, int position);
    }

    private void add(List<ClauseDraft> drafts, int before, Finish finish) {
        for (int i = 0; i < drafts.size(); i++) {
            clauses.add(finish.clause(drafts.get(i), before + i + 1));
        }
    }
}
