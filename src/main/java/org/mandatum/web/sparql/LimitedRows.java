package org.mandatum.web.sparql;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.mandatum.web.http.ProblemType;
import org.mandatum.web.http.Refusal;

/** Passes so many rows on and refuses the rest: an answer is whole, or it visibly fails. */
final class LimitedRows implements RowSet {

    private final RowSet rows;
    private final long limit;

    LimitedRows(RowSet rows, long limit) {
        this.rows = rows;
        this.limit = limit;
    }

    /** The same for the statements of a graph. */
    static <T> Iterator<T> of(Iterator<T> all, long limit) {
        return new Iterator<>() {
            private long passed;

            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public T next() {
                check(++passed, limit);
                return all.next();
            }
        };
    }

    private static void check(long passed, long limit) {
        if (passed > limit) {
            throw new Refusal(
                    ProblemType.ANSWER_TOO_LARGE, "The answer has more than %d rows or statements.".formatted(limit));
        }
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public Binding next() {
        var row = rows.next();
        check(rows.getRowNumber(), limit);
        return row;
    }

    @Override
    public List<Var> getResultVars() {
        return rows.getResultVars();
    }

    @Override
    public RowSetRewindable rewindable() {
        throw new UnsupportedOperationException("Rows are read once");
    }

    @Override
    public long getRowNumber() {
        return rows.getRowNumber();
    }

    @Override
    public void close() {
        rows.close();
    }
}
