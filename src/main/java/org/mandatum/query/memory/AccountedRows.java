package org.mandatum.query.memory;

import java.util.function.Consumer;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;

/** Rows on their way, of which somebody takes note, as of their end. */
final class AccountedRows extends QueryIter1 {

    private final Consumer<Binding> onRow;
    private final Runnable onEnd;

    private AccountedRows(QueryIterator rows, ExecutionContext context, Consumer<Binding> onRow, Runnable onEnd) {
        super(rows, context);
        this.onRow = onRow;
        this.onEnd = onEnd;
    }

    /** Rows that the next operator keeps. */
    static QueryIterator noted(QueryIterator rows, ExecutionContext context, Consumer<Binding> onRow) {
        return new AccountedRows(rows, context, onRow, () -> {});
    }

    /** What comes out of an operator that keeps rows until this end. */
    static QueryIterator until(QueryIterator rows, ExecutionContext context, QueryAccount.Portion portion) {
        return new AccountedRows(rows, context, row -> {}, portion::close);
    }

    @Override
    protected boolean hasNextBinding() {
        return getInput().hasNext();
    }

    @Override
    protected Binding moveToNextBinding() {
        var row = getInput().next();
        onRow.accept(row);
        return row;
    }

    @Override
    protected void closeSubIterator() {
        onEnd.run();
    }

    @Override
    protected void requestSubCancel() {}
}
