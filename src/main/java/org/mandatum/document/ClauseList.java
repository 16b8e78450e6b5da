package org.mandatum.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mandatum.language.Label;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Problem;
import org.mandatum.text.Rule;
import org.mandatum.text.SourceText;

/**
 * The clauses of one part of a resolution as its paragraphs come: opens clauses, hangs subclauses on the last one, goes
 * on with it. No two clauses get the same path.
 */
final class ClauseList {

    private final SourceText text;
    private final List<Diagnostic> found;
    private final TakenPaths taken;
    private final List<ClauseDraft> drafts = new ArrayList<>();
    private SubclauseNesting nesting = new SubclauseNesting();

    /** Starts a list; {@code taken} holds the paths of the whole resolution so far, and gets those given here. */
    ClauseList(SourceText text, TakenPaths taken, List<Diagnostic> found) {
        this.text = text;
        this.taken = taken;
        this.found = found;
    }

    boolean isEmpty() {
        return drafts.isEmpty();
    }

    List<ClauseDraft> drafts() {
        return drafts;
    }

    void open(ClausePath path, Optional<String> number, Words words) {
        drafts.add(new ClauseDraft(free(path, words), number, words));
        nesting = new SubclauseNesting();
    }

    /** Goes on with the last clause. */
    void goOn(Words words) {
        drafts.getLast().goOn(words);
    }

    /** Hangs a lettered paragraph on the last clause; {@code following} is the label behind it in the same clause. */
    void addSubclause(Paragraph paragraph, Optional<Label> following) {
        var label = paragraph.label().orElseThrow();
        var placed = nesting.place(label, following);
        var parent = drafts.getLast().lastAt(placed.depth() - 1);
        var words = paragraph.toWords(Rule.CLAUSE_BY_LABEL);
        if (!placed.inOrder()) {
            found.add(Diagnostic.at(
                    text, label.span().start(), Problem.LABEL_OUT_OF_ORDER, label.written(), parent.path()));
        }
        var path = free(parent.path().child(placed.reading().segment()), words);
        parent.add(new ClauseDraft(path, Optional.of(label.written()), words));
    }

    private ClausePath free(ClausePath wanted, Words words) {
        var path = taken.give(wanted);
        if (!path.equals(wanted)) {
            found.add(Diagnostic.at(text, words.opening().start(), Problem.PATH_REPEATED, wanted, path));
        }
        return path;
    }
}
