package org.mandatum.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandatum.document.Clause.AnnexClause;
import org.mandatum.document.Clause.OperativeClause;
import org.mandatum.document.Clause.PreambularClause;
import org.mandatum.document.Clause.Subclause;

/** A clause while its subclauses and continuations are still being met. */
final class ClauseDraft {

    private final ClausePath path;
    private final Optional<String> number;
    private final List<ClauseDraft> subclauses = new ArrayList<>();
    private Words words;

    ClauseDraft(ClausePath path, Optional<String> number, Words words) {
        this.path = path;
        this.number = number;
        this.words = words;
    }

    ClausePath path() {
        return path;
    }

    void add(ClauseDraft subclause) {
        subclauses.add(subclause);
    }

    /** The last subclause at {@code depth} degrees below this one, 0 being this one; the deepest where there is none. */
    ClauseDraft lastAt(int depth) {
        return depth == 0 || subclauses.isEmpty() ? this : subclauses.getLast().lastAt(depth - 1);
    }

    /** Goes on with words that stand behind the subclauses, or in a paragraph of their own. */
    void goOn(Words more) {
        words = new Words(
                joined(words.spans(), more.spans()),
                joined(words.emphases(), more.emphases()),
                joined(words.marks(), more.marks()),
                words.rule());
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    Clause preambular(int position) {
        return new PreambularClause(path, position, words, finished());
    }

    Clause operative(int position) {
        return new OperativeClause(path, position, number, words, finished());
    }

    Clause annexed(int position) {
        return new AnnexClause(path, position, number, words, finished());
    }

    private List<Subclause> finished() {
        var finished = new ArrayList<Subclause>();
        for (var draft : subclauses) {
            finished.add(new Subclause(draft.path, finished.size() + 1, draft.number, draft.words, draft.finished()));
        }
        return finished;
    }
}
