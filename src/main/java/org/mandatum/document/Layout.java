package org.mandatum.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mandatum.document.Paragraph.Kind;
import org.mandatum.language.LanguageProfile;
import org.mandatum.source.Role;
import org.mandatum.source.SourceDocument;
import org.mandatum.source.TextBlock;

/**
 * The parts of a document: its head, its body from the enacting formula on, and its closing lines.
 *
 * @param head masthead and title
 * @param organ the organ that the enacting formula names
 * @param hasFormula whether there is an enacting formula
 * @param body the paragraphs behind the formula; annexes, which stand behind the closing lines, belong to it
 * @param closing the lines behind the last clause: meeting, date, vote
 */
record Layout(
        List<TextBlock> head,
        Optional<Stated<String>> organ,
        boolean hasFormula,
        List<Paragraph> body,
        List<TextBlock> closing) {

    /** Closing lines are short, even with a vote in words; what is longer is a paragraph. */
    private static final int LONGEST_CLOSING = 200;

    private static final Pattern ENDS_IN_COMMA = Pattern.compile("[,，،]\\s*$");

    static Layout of(SourceDocument source, LanguageProfile profile, OpeningWords opening) {
        var reader = new ParagraphReader(source.text(), profile);
        var blocks = source.blocks();
        var drafts = new QuotedDrafts(source.text(), reader, opening);
        int formula = formula(source, reader, drafts);
        boolean found = formula < blocks.size();
        int bodyStart = found ? formula + 1 : headEnd(source, reader, opening);
        int closingStart = closingStart(source, profile, bodyStart);
        int closingEnd = closingEnd(blocks, reader, closingStart);
        var body = new ArrayList<>(blocks.subList(bodyStart, closingStart));
        body.addAll(blocks.subList(closingEnd, blocks.size()));
        return new Layout(
                blocks.subList(0, found ? formula : bodyStart),
                found ? reader.organ(blocks.get(formula)) : Optional.empty(),
                found,
                drafts.read(body),
                blocks.subList(closingStart, closingEnd));
    }

    /**
     * The block with the enacting formula. In languages without articles the masthead names the organ in the same words;
     * the formula is the one that ends in a comma, or the last where none does; that of a quoted draft is none.
     */
    private static int formula(SourceDocument source, ParagraphReader reader, QuotedDrafts drafts) {
        var blocks = source.blocks();
        int last = blocks.size();
        for (int i = 0; i < blocks.size(); i++) {
            if (isFormula(blocks.get(i), reader)) {
                if (last < blocks.size() && drafts.isQuoted(blocks, last, i)) {
                    return last;
                }
                last = i;
                if (ENDS_IN_COMMA.matcher(source.words(blocks.get(i))).find()) {
                    return i;
                }
            }
        }
        return last;
    }

    private static boolean isFormula(TextBlock block, ParagraphReader reader) {
        return block.role() == Role.FORMULA
                || canBe(block, Role.UNKNOWN, Role.HEADING)
                        && reader.organ(block).isPresent();
    }

    /** Markdown out of an OCR program marks any line as a heading. */
    private static boolean canBe(TextBlock block, Role... roles) {
        return List.of(roles).contains(block.role());
    }

    /** Without a formula the body begins behind what the file marks as head, else with the first clause. */
    private static int headEnd(SourceDocument source, ParagraphReader reader, OpeningWords opening) {
        var blocks = source.blocks();
        int end = 0;
        while (end < blocks.size() && isHead(blocks.get(end))) {
            end++;
        }
        return end > 0
                ? end
                : IntStream.range(0, blocks.size())
                        .filter(i -> opensClause(source, reader.read(blocks.get(i)), opening))
                        .findFirst()
                        .orElse(0);
    }

    private static boolean opensClause(SourceDocument source, Paragraph paragraph, OpeningWords opening) {
        var text = source.text();
        return paragraph.is(Kind.NUMBERED) && opening.operative(text, paragraph)
                || paragraph.is(Kind.BARE)
                        && ENDS_IN_COMMA.matcher(text.at(paragraph.words())).find()
                        && opening.preambular(text, paragraph);
    }

    private static boolean isHead(TextBlock block) {
        return block.role() == Role.MASTHEAD || block.role() == Role.TITLE;
    }

    private static int closingStart(SourceDocument source, LanguageProfile profile, int bodyStart) {
        var blocks = source.blocks();
        var lines = new ClosingLines(profile);
        int i = bodyStart;
        while (i < blocks.size() && !isClosing(source, blocks.get(i), lines)) {
            i++;
        }
        return i;
    }

    private static boolean isClosing(SourceDocument source, TextBlock block, ClosingLines lines) {
        return block.role() == Role.CLOSING
                || canBe(block, Role.UNKNOWN, Role.HEADING)
                        && block.span().length() <= LONGEST_CLOSING
                        && lines.isClosing(source.words(block));
    }

    private static int closingEnd(List<TextBlock> blocks, ParagraphReader reader, int closingStart) {
        int i = closingStart;
        while (i < blocks.size()
                && blocks.get(i).role() != Role.ANNEX
                && !reader.read(blocks.get(i)).is(Kind.ANNEX)) {
            i++;
        }
        return i;
    }
}
