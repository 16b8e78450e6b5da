package org.mandatum.document;

import java.util.Optional;
import java.util.regex.Pattern;
import org.mandatum.document.Paragraph.Kind;
import org.mandatum.language.Label;
import org.mandatum.language.Label.Reading;
import org.mandatum.language.Label.Style;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Numerals;
import org.mandatum.source.Role;
import org.mandatum.source.TextBlock;
import org.mandatum.text.SourceText;
import org.mandatum.text.Span;

/** Tells what a block of the body looks like: a formula, a heading, a numbered or lettered paragraph. */
final class ParagraphReader {

    /** Headings that open a division are short; a longer block is a paragraph, whatever it begins with. */
    private static final int LONGEST_HEADING = 200;

    /** What a file marks as a heading may name several reports or chapters. */
    private static final int LONGEST_MARKED = 500;

    private static final int LETTERS = 26;

    /** From 50 on the numerals are letters rather: L, C, D, M. */
    private static final int MOST_SECTIONS = 49;

    private static final String PARAGRAPH_ENDS = ",;.，；。،؛";
    private static final String CLAUSE_ENDS = ",;:.，；：。、،؛";

    private static final Pattern TITLED_SECTION = Pattern.compile("(?<numeral>[IVX]{1,6})(?:\\.\\s*|\\s+)(?=\\p{Lu})");

    private final SourceText text;
    private final LanguageProfile profile;

    ParagraphReader(SourceText text, LanguageProfile profile) {
        this.text = text;
        this.profile = profile;
    }

    Paragraph read(TextBlock block) {
        return switch (block.role()) {
            case FORMULA -> Paragraph.of(block, Kind.FORMULA);
            case TABLE -> Paragraph.of(block, Kind.TABLE);
            case PREAMBULAR -> labelled(block).filter(p -> !p.is(Kind.NUMBERED)).orElseGet(() -> bare(block));
            case HEADING -> endsAsClause(block) ? byItsWords(block) : heading(block);
            case OPERATIVE, ANNEX, MASTHEAD, TITLE, CLOSING, UNKNOWN -> byItsWords(block);
        };
    }

    private Paragraph heading(TextBlock block) {
        return division(block).orElseGet(() -> Paragraph.of(block, Kind.HEADING));
    }

    /** OCR programs mark paragraphs as headings; no heading ends in a comma, semicolon or stop. */
    private boolean endsAsClause(TextBlock block) {
        return endsIn(PARAGRAPH_ENDS, text.at(block.span()));
    }

    private static boolean endsIn(String marks, String words) {
        var line = words.stripTrailing();
        return !line.isEmpty() && marks.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** The organ whose enacting formula the block is, such as {@code general-assembly} for “The General Assembly,”. */
    Optional<Stated<String>> organ(TextBlock block) {
        return EnactingFormula.organ(profile, text.at(block.span())).map(organ -> new Stated<>(organ, block.span()));
    }

    private Paragraph byItsWords(TextBlock block) {
        return organ(block)
                .map(organ -> Paragraph.of(block, Kind.FORMULA))
                .or(() -> division(block))
                .or(() -> labelled(block))
                .orElseGet(() -> bare(block));
    }

    private static Paragraph bare(TextBlock block) {
        return Paragraph.of(block, Kind.BARE);
    }

    private Optional<Paragraph> division(TextBlock block) {
        var words = text.at(block.span());
        if (words.length() > (block.role() == Role.HEADING ? LONGEST_MARKED : LONGEST_HEADING)) {
            return Optional.empty();
        }
        return annex(block, words).or(() -> alone(block, words)).or(() -> headed(block, words));
    }

    private Optional<Paragraph> annex(TextBlock block, String words) {
        return profile.wording("heading.annex").matches(words).map(found -> division(block, Kind.ANNEX, 0));
    }

    /** “II”, “B” on a line of their own. */
    private Optional<Paragraph> alone(TextBlock block, String words) {
        return profile.labels().heading(words).flatMap(label -> division(block, label));
    }

    /** “II. Peace and security”: a number or capital letter before words that do not end as a clause does. */
    private Optional<Paragraph> headed(TextBlock block, String words) {
        if (endsIn(CLAUSE_ENDS, words)) {
            return Optional.empty();
        }
        if (block.role() == Role.UNKNOWN) {
            return numeral(words)
                    .map(ordinal -> division(block, Kind.SECTION, ordinal))
                    .or(() -> inWords(block));
        }
        if (block.role() != Role.HEADING && block.role() != Role.OPERATIVE) {
            return Optional.empty();
        }
        return profile.labels()
                .at(text.content(), block.span().start())
                .filter(label -> label.as(Style.NUMBER).isEmpty())
                .filter(label -> !Character.isLowerCase(label.written().codePointAt(0)))
                .flatMap(label -> division(block, label))
                .or(() -> spaced(block));
    }

    /**
     * “II Means”, where the number stood on a line of its own, “Part A. Means”; a letter alone could as well be a word
     * where no heading is marked.
     */
    private Optional<Paragraph> spaced(TextBlock block) {
        var label = profile.labels().beginning(text.content(), block.span().start());
        boolean named = label.filter(
                        found -> found.span().length() > found.written().length())
                .isPresent();
        return named || block.role() == Role.HEADING
                ? label.flatMap(found -> division(block, found))
                : label.flatMap(found -> division(block, found, Style.SECTION, Kind.SECTION));
    }

    /** «ثانيا - السلام»: a section whose number is a word, which opens no paragraph. */
    private Optional<Paragraph> inWords(TextBlock block) {
        return profile.labels()
                .at(text.content(), block.span().start())
                .filter(label -> profile.ordinals().value(label.written()).isPresent())
                .flatMap(label -> division(block, label, Style.SECTION, Kind.SECTION));
    }

    /** The numeral of “II. Peace and security” where nothing is marked: a letter could as well open a paragraph. */
    private static Optional<Integer> numeral(String words) {
        var heading = TITLED_SECTION.matcher(words);
        return heading.lookingAt()
                ? Numerals.roman(heading.group("numeral")).stream()
                        .boxed()
                        .filter(n -> n <= MOST_SECTIONS)
                        .findFirst()
                : Optional.empty();
    }

    /**
     * A numeral before a letter: “I” is section I and not part I; but “C” is part C, as no resolution has 100
     * sections.
     */
    private static Optional<Paragraph> division(TextBlock block, Label label) {
        return division(block, label, Style.SECTION, Kind.SECTION)
                .or(() -> division(block, label, Style.CAPITAL, Kind.PART));
    }

    private static Optional<Paragraph> division(TextBlock block, Label label, Style style, Kind kind) {
        return label.as(style)
                .map(Reading::value)
                .filter(ordinal -> ordinal <= (kind == Kind.SECTION ? MOST_SECTIONS : LETTERS))
                .map(ordinal -> new Paragraph(block, kind, Optional.of(label), block.span(), ordinal, false));
    }

    private static Paragraph division(TextBlock block, Kind kind, int ordinal) {
        return new Paragraph(block, kind, Optional.empty(), block.span(), ordinal, false);
    }

    private Optional<Paragraph> labelled(TextBlock block) {
        return profile.labels()
                .at(text.content(), block.span().start())
                .filter(label -> label.span().end() < block.span().end())
                .flatMap(label -> labelled(block, label));
    }

    private Optional<Paragraph> labelled(TextBlock block, Label label) {
        var words = trimmed(new Span(label.span().end(), block.span().end()));
        if (label.as(Style.NUMBER).isPresent()) {
            return Optional.of(new Paragraph(block, Kind.NUMBERED, Optional.of(label), words, 0, false));
        }
        return label.as(Style.LETTER).isPresent() || label.as(Style.ROMAN).isPresent()
                ? Optional.of(new Paragraph(block, Kind.LETTERED, Optional.of(label), words, 0, false))
                : Optional.empty();
    }

    private Span trimmed(Span span) {
        int start = span.start();
        while (start < span.end() && Character.isWhitespace(text.content().charAt(start))) {
            start++;
        }
        return new Span(start, span.end());
    }
}
