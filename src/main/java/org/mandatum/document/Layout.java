package org.mandatum.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** Closing lines are short; what is longer is a paragraph. */
    private static final int LONGEST_CLOSING = 120;

    static Layout of(SourceDocument source, LanguageProfile profile) {
        var reader = new ParagraphReader(source.text(), profile);
        var blocks = source.blocks();
        int formula = formula(blocks, reader);
        boolean found = formula < blocks.size();
        int bodyStart = found ? formula + 1 : headEnd(blocks);
        int closingStart = closingStart(source, profile, bodyStart);
        int closingEnd = closingEnd(blocks, reader, closingStart);
        var body = new ArrayList<Paragraph>();
        blocks.subList(bodyStart, closingStart).forEach(block -> body.add(reader.read(block)));
        blocks.subList(closingEnd, blocks.size()).forEach(block -> body.add(reader.read(block)));
        return new Layout(
                blocks.subList(0, found ? formula : bodyStart),
                found ? reader.organ(blocks.get(formula)) : Optional.empty(),
                found,
                body,
                blocks.subList(closingStart, closingEnd));
    }

    private static int formula(List<TextBlock> blocks, ParagraphReader reader) {
        int i = 0;
        while (i < blocks.size() && !isFormula(blocks.get(i), reader)) {
            i++;
        }
        return i;
    }

    private static boolean isFormula(TextBlock block, ParagraphReader reader) {
        return block.role() == Role.FORMULA
                || block.role() == Role.UNKNOWN && reader.organ(block).isPresent();
    }

    /** Without a formula the body begins behind what the file marks as head. */
    private static int headEnd(List<TextBlock> blocks) {
        int end = 0;
        while (end < blocks.size() && isHead(blocks.get(end))) {
            end++;
        }
        return end;
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
                || block.role() == Role.UNKNOWN
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
