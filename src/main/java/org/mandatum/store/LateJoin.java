package org.mandatum.store;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter2;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.mandatum.store.path.PathRows;
import org.mandatum.store.path.Visits;

/**
 * A join that begins when its first row is asked for.
 *
 * <p>ARQ's own (5.6) ends with a NullPointerException when it is closed before that, which happens to every join that is
 * a side of another one whose other side turns out to be empty.
 */
public final class LateJoin extends QueryIter2 {

    private final Supplier<QueryIterator> join;
    private Optional<QueryIterator> begun = Optional.empty();

    private LateJoin(QueryIterator left, QueryIterator right, Supplier<QueryIterator> join, ExecutionContext context) {
        super(left, right, context);
        this.join = join;
    }

    /** The rows of both sides that agree. */
    public static QueryIterator of(QueryIterator left, QueryIterator right, ExecutionContext context) {
        return new LateJoin(left, right, () -> Join.join(left, right, context), context);
    }

    /** All rows of the left side, with those of the right one that agree and meet the conditions. */
    public static QueryIterator outer(
            QueryIterator left, QueryIterator right, ExprList conditions, ExecutionContext context) {
        return new LateJoin(left, right, () -> Join.leftJoin(left, right, conditions, context), context);
    }

    /** Makes queries on a database join so, and walk along paths in our way. */
    static void applyTo(Context context) {
        QC.setFactory(context, Executor::new);
    }

    private static final class Executor extends OpExecutorTDB2 {

        Executor(ExecutionContext context) {
            super(context);
        }

        @Override
        protected QueryIterator execute(OpJoin operation, QueryIterator input) {
            return of(exec(operation.getLeft(), input), exec(operation.getRight(), root()), execCxt);
        }

        @Override
        protected QueryIterator execute(OpPath path, QueryIterator input) {
            return PathRows.of(path.getTriplePath(), input, execCxt, Visits.UNHEARD);
        }

        @Override
        protected QueryIterator execute(OpLeftJoin operation, QueryIterator input) {
            return outer(
                    exec(operation.getLeft(), input),
                    exec(operation.getRight(), root()),
                    operation.getExprs(),
                    execCxt);
        }
    }

    private QueryIterator rows() {
        if (begun.isEmpty()) {
            begun = Optional.of(join.get());
        }
        return begun.get();
    }

    @Override
    protected boolean hasNextBinding() {
        return rows().hasNext();
    }

    @Override
    protected Binding moveToNextBinding() {
        return rows().nextBinding();
    }

    @Override
    protected void closeSubIterator() {
        begun.ifPresent(QueryIterator::close);
    }

    @Override
    protected void requestSubCancel() {
        begun.ifPresent(QueryIterator::cancel);
    }
}
