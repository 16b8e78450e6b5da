package org.mandatum.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mandatum.document.Clause.AnnexClause;
import org.mandatum.document.Clause.OperativeClause;
import org.mandatum.document.Clause.PreambularClause;
import org.mandatum.document.Clause.Subclause;

/** A clause while its subclauses and continuations are still being met. */
final class ClauseDraft {

    private final ClausePath path;
    private final Optional<String> number;
    private final List<ClauseDraft> subclauses = new ArrayList<>();
    private final List<Words> stretches = new ArrayList<>();

    ClauseDraft(ClausePath path, Optional<String> number, Words words) {
        this.path = path;
        this.number = number;
        stretches.add(words);
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
        stretches.add(more);
    }

    private Words words() {
        return new Words(
                joined(Words::spans),
                joined(Words::emphases),
                joined(Words::marks),
                stretches.getFirst().rule());
    }

    private <T> List<T> joined(Function<Words, List<T>> part) {
        return stretches.stream().flatMap(words -> part.apply(words).stream()).toList();
    }

    Clause preambular(int position) {
        return new PreambularClause(path, position, words(), finished());
    }

    Clause operative(int position) {
        return new OperativeClause(path, position, number, words(), finished());
    }

    Clause annexed(int position) {
        return new AnnexClause(path, position, number, words(), finished());
    }

    private List<Subclause> finished() {
        var finished = new ArrayList<Subclause>();
        for (var draft : subclauses) {
            finished.add(new Subclause(draft.path, finished.size() + 1, draft.number, draft.words(), draft.finished()));
        }
        return finished;
    }
}
