package org.mandatum.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mandatum.document.Paragraph.Kind;
import org.mandatum.language.Label;
import org.mandatum.source.Role;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Rule;
import org.mandatum.text.SourceText;

/** Reads the preambular paragraphs of one part of a resolution; they are counted, not numbered. */
final class PreamblePart {

    private static final Pattern ENDS_IN_COMMA = Pattern.compile("[,，،][\\s\\p{Po}\\p{Pf}\\p{Pi}]*$");

    private final SourceText text;
    private final OpeningWords opening;

    PreamblePart(SourceText text, OpeningWords opening) {
        this.text = text;
        this.opening = opening;
    }

    /**
     * How many of the paragraphs are preambular.
     *
     * <p>What the file marks is followed, save that the last preambular paragraph may be marked as body text. Else
     * the first operative number ends the preamble; an operative paragraph whose
     * number was lost is known by its phrase and by not ending in a comma, as preambular paragraphs do. Where the first
     * number is 1, none was lost, and a phrase that can open either is preambular.
     */
    int length(List<Paragraph> paragraphs) {
        if (paragraphs.stream().anyMatch(p -> p.block().role() == Role.PREAMBULAR)) {
            int marked = 1 + lastIndex(paragraphs, Role.PREAMBULAR);
            return marked + leadingPreamble(paragraphs.subList(marked, paragraphs.size()));
        }
        if (paragraphs.stream().allMatch(p -> p.block().role() == Role.OPERATIVE || !p.is(Kind.BARE))) {
            return leadingPreamble(paragraphs);
        }
        int numbered = firstIndex(paragraphs, Kind.NUMBERED);
        int end = numbered;
        boolean numbersFollow = numbered < paragraphs.size();
        boolean noneLost = numbersFollow && paragraphs.get(numbered).number() == 1;
        while (end > 0 && isOperative(paragraphs.get(end - 1), numbersFollow, noneLost)) {
            end--;
        }
        return end;
    }

    /** The clauses of a preamble. */
    List<ClauseDraft> read(
            List<Paragraph> paragraphs, List<String> division, TakenPaths taken, List<Diagnostic> found) {
        var clauses = new ClauseList(text, taken, found);
        for (int i = 0; i < paragraphs.size(); i++) {
            var paragraph = paragraphs.get(i);
            if (paragraph.is(Kind.LETTERED) && !clauses.isEmpty()) {
                clauses.addSubclause(paragraph, following(paragraphs, i));
            } else if (paragraph.is(Kind.BARE) || paragraph.is(Kind.NUMBERED) || paragraph.is(Kind.LETTERED)) {
                var path = ClausePath.of(
                                "pre", Integer.toString(clauses.drafts().size() + 1))
                        .below(division);
                clauses.open(path, Optional.empty(), paragraph.toWords(rule(paragraph)));
            }
        }
        return clauses.drafts();
    }

    private static Rule rule(Paragraph paragraph) {
        return paragraph.block().role() == Role.PREAMBULAR ? Rule.CLAUSE_BY_MARKUP : Rule.CLAUSE_BY_PLACE;
    }

    private static Optional<Label> following(List<Paragraph> paragraphs, int at) {
        return at + 1 < paragraphs.size() ? paragraphs.get(at + 1).label() : Optional.empty();
    }

    private boolean isOperative(Paragraph paragraph, boolean numbersFollow, boolean noneLost) {
        if (!paragraph.is(Kind.BARE)) {
            return !paragraph.is(Kind.FORMULA);
        }
        boolean known = opening.operative(text, paragraph) && !(noneLost && opening.preambular(text, paragraph));
        return !endsInComma(paragraph) && (known || !numbersFollow && !opening.preambular(text, paragraph));
    }

    /** Within sections, and at a preamble's end, some files mark preambular paragraphs as body text. */
    private int leadingPreamble(List<Paragraph> paragraphs) {
        return (int) paragraphs.stream()
                .takeWhile(p -> p.is(Kind.HEADING)
                        || p.is(Kind.FORMULA)
                        || p.is(Kind.BARE) && endsInComma(p) && opening.preambular(text, p))
                .count();
    }

    private boolean endsInComma(Paragraph paragraph) {
        return ENDS_IN_COMMA.matcher(text.at(paragraph.words())).find();
    }

    private static int firstIndex(List<Paragraph> paragraphs, Kind kind) {
        int i = 0;
        while (i < paragraphs.size() && !paragraphs.get(i).is(kind)) {
            i++;
        }
        return i;
    }

    private static int lastIndex(List<Paragraph> paragraphs, Role role) {
        int i = paragraphs.size() - 1;
        while (i >= 0 && paragraphs.get(i).block().role() != role) {
            i--;
        }
        return i;
    }
}
