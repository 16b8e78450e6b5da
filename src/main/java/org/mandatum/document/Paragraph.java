package org.mandatum.document;

import java.util.List;
import java.util.Optional;
import org.mandatum.language.Label;
import org.mandatum.source.TextBlock;
import org.mandatum.text.Rule;
import org.mandatum.text.Span;

/**
 * A block of the body and what it can be by its own looks; its place in the resolution is decided from its neighbours.
 *
 * @param block the block
 * @param kind what it looks like
 * @param label its number or letter
 * @param words its words without the label
 * @param ordinal for a section, part or annex its place in the count, else 0
 * @param quoted whether it stands in a draft that the resolution quotes
 */
record Paragraph(TextBlock block, Kind kind, Optional<Label> label, Span words, int ordinal, boolean quoted) {

    /** What a block looks like. */
    enum Kind {
        FORMULA,
        SECTION,
        PART,
        ANNEX,
        HEADING,
        /** Opens with an operative number. */
        NUMBERED,
        /** Opens with a letter or roman number. */
        LETTERED,
        /** Has neither. */
        BARE,
        TABLE
    }

    static Paragraph of(TextBlock block, Kind kind) {
        return new Paragraph(block, kind, Optional.empty(), block.span(), 0, false);
    }

    /** The same as a paragraph of a quoted draft. */
    Paragraph inDraft() {
        return new Paragraph(block, kind, label, words, ordinal, true);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** The number of a numbered paragraph. */
    int number() {
        return label.flatMap(found -> found.as(Label.Style.NUMBER))
                .orElseThrow()
                .value();
    }

    /** Whether a part of the resolution with a path of its own begins here. */
    boolean opensDivision() {
        return kind == Kind.SECTION || kind == Kind.PART || kind == Kind.ANNEX;
    }

    /** The words as those of a clause. */
    Words toWords(Rule rule) {
        return new Words(List.of(words), emphasesWithin(words), block.marks(), rule);
    }

    private List<Span> emphasesWithin(Span words) {
        return block.emphases().stream()
                .filter(emphasis -> emphasis.overlaps(words))
                .map(emphasis ->
                        new Span(Math.max(emphasis.start(), words.start()), Math.min(emphasis.end(), words.end())))
                .toList();
    }
}
