package org.mandatum.document;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.mandatum.document.Paragraph.Kind;
import org.mandatum.source.Role;
import org.mandatum.source.TextBlock;
import org.mandatum.text.SourceText;

/**
 * Finds the drafts that a resolution quotes: an organ recommends to another “the adoption of the following draft
 * resolution:”, and the draft follows with an enacting formula and numbers of its own.
 *
 * <p>A draft begins with a formula that has a quotation mark before it, or stands behind an operative paragraph that ends
 * in a colon, with no more than a title between them. It ends with the quotation, before an annex, or where the numbers of
 * the resolution go on.
 */
final class QuotedDrafts {

    /** A title and what stands below it. */
    private static final int MOST_HEADINGS = 2;

    private static final int LONGEST_HEADING = 200;
    private static final Pattern ENDS_IN_COLON = Pattern.compile("[:：]\\s*$");
    private static final Pattern ENDS_AS_CLAUSE = Pattern.compile("[,;.，；。،؛]\\s*$");

    private final SourceText text;
    private final ParagraphReader reader;
    private final OpeningWords opening;

    QuotedDrafts(SourceText text, ParagraphReader reader, OpeningWords opening) {
        this.text = text;
        this.reader = reader;
        this.opening = opening;
    }

    /** Whether the formula at {@code at} is that of a draft quoted in the resolution that opened at {@code host}. */
    boolean isQuoted(List<TextBlock> blocks, int host, int at) {
        return Quotation.opens(text, blocks.get(at))
                || introduction(blocks, host, at).isPresent();
    }

    /** The paragraphs of a body, those of drafts marked as quoted and without their quotation marks. */
    List<Paragraph> read(List<TextBlock> body) {
        var paragraphs = new ArrayList<>(body.stream().map(reader::read).toList());
        int i = 1;
        while (i < body.size()) {
            int formula = i;
            i++;
            if (isFormula(body.get(formula), paragraphs.get(formula)) && isQuoted(body, -1, formula)) {
                int from = introduction(body, -1, formula).orElse(formula - 1) + 1;
                boolean marked = Quotation.opens(text, body.get(formula));
                i = end(body, formula, marked, lastNumber(paragraphs.subList(0, from)));
                for (int k = from; k < formula; k++) {
                    paragraphs.set(
                            k,
                            Paragraph.of(Quotation.unquoted(text, body.get(k)), Kind.HEADING)
                                    .inDraft());
                }
                for (int k = formula; k < i; k++) {
                    paragraphs.set(
                            k,
                            unquoted(body.get(k), marked && isClosing(body, k)).inDraft());
                }
                i = marked ? readAnnex(body, paragraphs, i) : i;
            }
        }
        return paragraphs;
    }

    private boolean isFormula(TextBlock block, Paragraph paragraph) {
        return paragraph.is(Kind.FORMULA)
                || Quotation.opens(text, block)
                        && reader.organ(Quotation.unquoted(text, block)).isPresent();
    }

    /** The operative paragraph between the two that announces the draft. */
    private OptionalInt introduction(List<TextBlock> blocks, int host, int at) {
        int before = at - 1;
        while (before > host && at - before <= MOST_HEADINGS + 1) {
            if (announces(blocks.get(before))) {
                return OptionalInt.of(before);
            }
            if (!isTitle(blocks.get(before))) {
                return OptionalInt.empty();
            }
            before--;
        }
        return OptionalInt.empty();
    }

    private boolean isTitle(TextBlock block) {
        var words = text.at(block.span());
        var paragraph = reader.read(block);
        return words.length() <= LONGEST_HEADING
                && (paragraph.is(Kind.HEADING) || paragraph.is(Kind.BARE))
                && !ENDS_IN_COLON.matcher(words).find()
                && !ENDS_AS_CLAUSE.matcher(words).find();
    }

    private boolean announces(TextBlock block) {
        var paragraph = reader.read(block);
        var words = text.at(block.span());
        boolean open = block.role() == Role.OPERATIVE
                ? !ENDS_AS_CLAUSE.matcher(words).find()
                : ENDS_IN_COLON.matcher(words).find();
        return open
                && (paragraph.is(Kind.BARE) || paragraph.is(Kind.NUMBERED) || paragraph.is(Kind.LETTERED))
                && opening.operative(text, paragraph);
    }

    private static int lastNumber(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.is(Kind.NUMBERED))
                .mapToInt(Paragraph::number)
                .reduce(0, (before, number) -> number);
    }

    /** The paragraph behind the draft. */
    private int end(List<TextBlock> body, int formula, boolean marked, int hostNumber) {
        int number = 0;
        for (int i = formula + 1; i < body.size(); i++) {
            var paragraph = reader.read(Quotation.unquoted(text, body.get(i)));
            if (marked && isClosing(body, i - 1)
                    || paragraph.is(Kind.ANNEX)
                    || paragraph.block().role() == Role.ANNEX) {
                return i;
            }
            if (paragraph.is(Kind.NUMBERED)) {
                boolean resumes = hostNumber > 0 && paragraph.number() == hostNumber + 1;
                if (resumes && paragraph.number() != number + 1) {
                    return i;
                }
                number = paragraph.number();
            }
        }
        return body.size();
    }

    /** Reads an annex of the draft, which the quotation marks show; answers where they end. */
    private int readAnnex(List<TextBlock> body, List<Paragraph> paragraphs, int from) {
        int i = from;
        while (i < body.size() && !isClosing(body, i - 1) && Quotation.opens(text, body.get(i))) {
            paragraphs.set(i, unquoted(body.get(i), isClosing(body, i)));
            i++;
        }
        return i;
    }

    /** Whether a quotation ends with a paragraph: a mark closes it, and none opens the next. */
    private boolean isClosing(List<TextBlock> body, int at) {
        return Quotation.closes(text, body.get(at))
                && (at + 1 == body.size() || !Quotation.opens(text, body.get(at + 1)));
    }

    private Paragraph unquoted(TextBlock block, boolean last) {
        var words = Quotation.unquoted(text, block);
        return reader.read(last ? Quotation.closed(text, words) : words);
    }
}
