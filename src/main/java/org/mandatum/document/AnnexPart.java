package org.mandatum.document;

import java.util.List;
import java.util.Optional;
import org.mandatum.document.Paragraph.Kind;
import org.mandatum.language.Label;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Rule;
import org.mandatum.text.SourceText;

/**
 * Reads the paragraphs of an annex: {@code annex/1/par/3} is its third numbered paragraph, {@code annex/1/text/2} its
 * second unnumbered one.
 */
final class AnnexPart {

    private final SourceText text;
    private final List<String> division;
    private final TakenPaths taken;
    private final List<Diagnostic> found;

    AnnexPart(SourceText text, List<String> division, TakenPaths taken, List<Diagnostic> found) {
        this.text = text;
        this.division = division;
        this.taken = taken;
        this.found = found;
    }

    List<ClauseDraft> read(List<Paragraph> paragraphs) {
        var clauses = new ClauseList(text, taken, found);
        int bare = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            var paragraph = paragraphs.get(i);
            if (paragraph.is(Kind.NUMBERED)) {
                var number = Integer.toString(paragraph.number());
                clauses.open(
                        ClausePath.of("par", number).below(division),
                        Optional.of(number),
                        paragraph.toWords(Rule.CLAUSE_BY_NUMBER));
            } else if (paragraph.is(Kind.LETTERED) && !clauses.isEmpty()) {
                clauses.addSubclause(paragraph, following(paragraphs, i));
            } else if (paragraph.is(Kind.BARE) || paragraph.is(Kind.LETTERED)) {
                bare++;
                clauses.open(
                        ClausePath.of("text", Integer.toString(bare)).below(division),
                        Optional.empty(),
                        paragraph.toWords(Rule.CLAUSE_BY_PLACE));
            }
        }
        return clauses.drafts();
    }

    private static Optional<Label> following(List<Paragraph> paragraphs, int at) {
        return at + 1 < paragraphs.size() ? paragraphs.get(at + 1).label() : Optional.empty();
    }
}
