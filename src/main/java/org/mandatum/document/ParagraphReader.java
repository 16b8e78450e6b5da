package org.mandatum.document;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mandatum.document.Paragraph.Kind;
import org.mandatum.language.Label;
import org.mandatum.language.Label.Style;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Numerals;
import org.mandatum.language.WordingMatch;
import org.mandatum.source.Role;
import org.mandatum.source.TextBlock;
import org.mandatum.text.SourceText;
import org.mandatum.text.Span;

/** Tells what a block of the body looks like: a formula, a heading, a numbered or lettered paragraph. */
final class ParagraphReader {

    /** Formulas and headings that open a division are short; a longer block is a paragraph, whatever it begins with. */
    private static final int LONGEST_FORMULA = 90;

    private static final int LONGEST_HEADING = 200;
    private static final int LETTERS = 26;
    private static final Pattern ENDS_AS_CLAUSE = Pattern.compile("[,;:.，；：。、،؛]\\s*$");

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
            case HEADING -> division(block).orElseGet(() -> Paragraph.of(block, Kind.HEADING));
            case OPERATIVE, ANNEX, MASTHEAD, TITLE, CLOSING, UNKNOWN -> byItsWords(block);
        };
    }

    /** The organ whose enacting formula the block is, such as {@code general-assembly} for “The General Assembly,”. */
    Optional<Stated<String>> organ(TextBlock block) {
        var words = text.at(block.span());
        if (words.length() > LONGEST_FORMULA) {
            return Optional.empty();
        }
        return profile.wordings("enacting").entrySet().stream()
                .filter(formula -> formula.getValue().matches(words).isPresent())
                .map(formula -> new Stated<>(formula.getKey(), block.span()))
                .findFirst();
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
        if (words.length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        return alone(block, words, "heading.annex", Kind.ANNEX)
                .or(() -> alone(block, words, "heading.section", Kind.SECTION))
                .or(() -> alone(block, words, "heading.part", Kind.PART))
                .or(() -> headed(block, words));
    }

    /** “II”, “Annex I” on a line of their own. */
    private Optional<Paragraph> alone(TextBlock block, String words, String key, Kind kind) {
        return profile.wording(key)
                .matches(words)
                .map(found -> division(block, kind, ordinal(found)))
                .filter(found -> found.is(Kind.ANNEX) || found.ordinal() > 0 && found.ordinal() <= LETTERS);
    }

    /** “II. Peace and security”: a number or capital letter before words that do not end as a clause does. */
    private Optional<Paragraph> headed(TextBlock block, String words) {
        boolean marked = block.role() == Role.HEADING || block.role() == Role.OPERATIVE;
        if (!marked || ENDS_AS_CLAUSE.matcher(words).find()) {
            return Optional.empty();
        }
        var label = profile.labels()
                .at(text.content(), block.span().start())
                .filter(found -> !Character.isLowerCase(found.written().codePointAt(0)));
        return label.flatMap(found -> found.as(Style.SECTION))
                .map(reading -> division(block, Kind.SECTION, reading.value()))
                .or(() -> label.flatMap(found -> found.as(Style.CAPITAL))
                        .map(reading -> division(block, Kind.PART, reading.value())));
    }

    /** The place that a heading's number or letter says, or 0 where it has none. */
    private int ordinal(WordingMatch heading) {
        return Stream.of(
                        heading.slot("roman").map(Numerals::roman),
                        heading.slot("number").map(Numerals::value),
                        heading.slot("ordinal").map(profile.ordinals()::value),
                        heading.slot("letter").map(profile.labels()::letter))
                .flatMap(Optional::stream)
                .flatMapToInt(OptionalInt::stream)
                .findFirst()
                .orElse(0);
    }

    private static Paragraph division(TextBlock block, Kind kind, int ordinal) {
        return new Paragraph(block, kind, Optional.empty(), block.span(), ordinal);
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
            return Optional.of(new Paragraph(block, Kind.NUMBERED, Optional.of(label), words, 0));
        }
        return label.as(Style.LETTER).isPresent() || label.as(Style.ROMAN).isPresent()
                ? Optional.of(new Paragraph(block, Kind.LETTERED, Optional.of(label), words, 0))
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
