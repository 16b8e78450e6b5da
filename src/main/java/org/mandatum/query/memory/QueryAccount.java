package org.mandatum.query.memory;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.exec.QueryExecBuilder;

/** What one query keeps. */
public final class QueryAccount implements AutoCloseable {

    private final MemoryBudget budget;
    private final AtomicLong taken = new AtomicLong();

    QueryAccount(MemoryBudget budget) {
        this.budget = budget;
    }

    /**
     * Makes the execution keep account here; it has to end before the account is closed.
     *
     * @param rest called by the thread of the query each time that it has read some thousand rows; the query waits for it
     */
    public void applyTo(QueryExecBuilder execution, Runnable rest) {
        var pace = new Pace(rest);
        OpExecutorFactory operators = settings -> new AccountedExecutor(settings, this, pace);
        execution.set(ARQConstants.sysOpExecutorFactory, operators);
    }

    /**
     * Notes that so many bytes more are kept.
     *
     * @throws MemoryPassed where it may not
     */
    private void take(long bytes) {
        boolean allWithin = budget.note(bytes);
        if (taken.addAndGet(bytes) > budget.ofQuery()) {
            throw new MemoryPassed(
                    "The query keeps more than %d MB of rows to sort, tell apart, group, join or write them"
                            .formatted(budget.ofQuery() >> 20));
        }
        if (!allWithin) {
            throw new MemoryPassed("The queries that run now keep more than they may together");
        }
    }

    /**
     * Notes that a statement is kept until the query ends.
     *
     * @throws MemoryPassed where no more may be kept
     */
    public void takeStatement(Triple statement) {
        take(RowSize.ofStatement(statement));
    }

    /** An account for one operator of the query, which may end before the query does. */
    Portion portion() {
        return new Portion();
    }

    @Override
    public void close() {
        giveBack(taken.get());
    }

    private void giveBack(long bytes) {
        taken.addAndGet(-bytes);
        budget.note(-bytes);
    }

    /** What one operator keeps. For one thread. */
    final class Portion implements AutoCloseable {

        private long bytes;

        void take(long more) {
            bytes += more;
            QueryAccount.this.take(more);
        }

        @Override
        public void close() {
            giveBack(bytes);
            bytes = 0;
        }
    }
}
