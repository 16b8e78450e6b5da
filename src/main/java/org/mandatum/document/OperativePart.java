package org.mandatum.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.mandatum.document.Paragraph.Kind;
import org.mandatum.language.Label;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Problem;
import org.mandatum.text.Rule;
import org.mandatum.text.SourceText;

/**
 * Reads the operative paragraphs of one part of a resolution.
 *
 * <p>Numbers are a hint: where one is lost, the numbers on either side and the action phrase tell which paragraph it was,
 * and that is reported. A paragraph without a number that fills no gap goes on with the one before it. A single
 * operative paragraph is not numbered (Editorial Manual, Resolutions and other formal decisions).
 */
final class OperativePart {

    private static final int LONGEST_HEADING = 200;
    private static final Pattern ENDS_AS_CLAUSE = Pattern.compile("[,;:.，；：。、،؛][\\s\\p{Po}\\p{Pf}\\p{Pi}]*$");

    private final SourceText text;
    private final OpeningWords opening;
    private final List<String> division;
    private final List<Paragraph> paragraphs;
    private final List<Diagnostic> found;
    private final ClauseList clauses;

    /** By place, where the next number stands, and where the next paragraph that has none and opens as a clause. */
    private final int[] nextNumbered;

    private final int[] nextPhrase;
    private int last;

    OperativePart(
            SourceText text,
            OpeningWords opening,
            List<String> division,
            List<Paragraph> paragraphs,
            int lastNumber,
            TakenPaths taken,
            List<Diagnostic> found) {
        this.text = text;
        this.opening = opening;
        this.division = division;
        this.paragraphs = paragraphs;
        this.found = found;
        clauses = new ClauseList(text, taken, found);
        nextNumbered = next(paragraphs, paragraph -> paragraph.is(Kind.NUMBERED));
        nextPhrase = next(paragraphs, paragraph -> paragraph.is(Kind.BARE) && opening.operative(text, paragraph));
        last = startsAnew(lastNumber) ? 0 : lastNumber;
    }

    /** The clauses, in order. */
    List<ClauseDraft> read() {
        for (int i = 0; i < paragraphs.size(); i++) {
            var paragraph = paragraphs.get(i);
            switch (paragraph.kind()) {
                case NUMBERED -> number(paragraph);
                case LETTERED -> letter(paragraph, i);
                case BARE -> bare(paragraph, i);
                case FORMULA, SECTION, PART, ANNEX, HEADING, TABLE -> {
                    // They state nothing of their own; their words stay in the reading text.
                }
            }
        }
        return clauses.drafts();
    }

    /** The number of the last paragraph, from which a following section may go on counting. */
    int lastNumber() {
        return last;
    }

    private boolean startsAnew(int lastNumber) {
        int next = nextNumber(0).orElse(1);
        return next <= 2 && next != lastNumber + 1;
    }

    private void number(Paragraph paragraph) {
        int number = paragraph.number();
        if (number != last + 1) {
            found.add(Diagnostic.at(text, paragraph.block().span().start(), Problem.NUMBER_OUT_OF_ORDER, number, last));
        }
        open(number, Optional.of(Integer.toString(number)), paragraph.toWords(Rule.CLAUSE_BY_NUMBER));
    }

    private void open(int number, Optional<String> printed, Words words) {
        clauses.open(ClausePath.of("op", Integer.toString(number)).below(division), printed, words);
        last = number;
    }

    private void letter(Paragraph paragraph, int at) {
        if (clauses.isEmpty()) {
            open(last + 1, Optional.empty(), paragraph.toWords(Rule.CLAUSE_BY_LABEL));
        } else {
            clauses.addSubclause(paragraph, followingLabel(at));
        }
    }

    private Optional<Label> followingLabel(int at) {
        return paragraphs.subList(at + 1, paragraphs.size()).stream()
                .takeWhile(paragraph -> !paragraph.is(Kind.NUMBERED))
                .filter(paragraph -> paragraph.is(Kind.LETTERED))
                .findFirst()
                .flatMap(Paragraph::label);
    }

    private void bare(Paragraph paragraph, int at) {
        var words = paragraph.toWords(Rule.CLAUSE_BY_LEAD);
        if (isNumberLost(paragraph, at)) {
            boolean counted = nextNumber(0).isPresent();
            if (counted) {
                found.add(Diagnostic.at(text, paragraph.block().span().start(), Problem.NUMBER_RECOVERED, last + 1));
            }
            open(last + 1, Optional.empty(), words);
        } else if (clauses.isEmpty() && isHeading(paragraph)) {
            // A heading that is not marked as one does nothing.
            return;
        } else if (clauses.isEmpty()) {
            // “Decides that:” before paragraph 1 does something, yet has no number and has lost none.
            clauses.open(ClausePath.of("op", "0").below(division), Optional.empty(), words);
        } else {
            clauses.goOn(words);
        }
    }

    private boolean isHeading(Paragraph paragraph) {
        return paragraph.words().length() <= LONGEST_HEADING
                && !ENDS_AS_CLAUSE.matcher(text.at(paragraph.words())).find();
    }

    private boolean isNumberLost(Paragraph paragraph, int at) {
        var next = nextNumber(at + 1);
        if (next.isEmpty()) {
            return clauses.isEmpty() || opening.operative(text, paragraph);
        }
        int missing = next.getAsInt() - last - 1;
        if (missing < 1) {
            return false;
        }
        return opening.operative(text, paragraph) || nextPhrase[at] >= nextNumbered[at];
    }

    private OptionalInt nextNumber(int from) {
        int at = nextNumbered[from];
        return at < paragraphs.size() ? OptionalInt.of(paragraphs.get(at).number()) : OptionalInt.empty();
    }

    /** For each place the first paragraph from there on that is asked for; their count where there is none. */
    private static int[] next(List<Paragraph> paragraphs, Predicate<Paragraph> asked) {
        var next = new int[paragraphs.size() + 1];
        next[paragraphs.size()] = paragraphs.size();
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            next[i] = asked.test(paragraphs.get(i)) ? i : next[i + 1];
        }
        return next;
    }
}
