package org.mandatum.web.sparql;

import java.io.Closeable;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.exec.QueryExec;
import org.mandatum.query.bounds.BoundPassed;
import org.mandatum.query.memory.MemoryBudget;
import org.mandatum.query.memory.MemoryPassed;
import org.mandatum.query.memory.QueryAccount;
import org.mandatum.query.search.TextSearch;
import org.mandatum.store.Release;
import org.mandatum.web.http.ProblemType;
import org.mandatum.web.http.Refusal;

/**
 * Runs queries: some at a time, each within its time.
 *
 * <p>What a query must not do at all was refused when it was parsed; the switches set here are the second lock.
 */
final class QueryEvaluator implements Closeable {

    private final QueryLimits limits;
    private final Places places;
    private final QueryWatch watch;
    private final MemoryBudget memory = MemoryBudget.ofHeap();

    QueryEvaluator(QueryLimits limits) {
        this.limits = limits;
        this.places = new Places(limits.turns());
        this.watch = new QueryWatch(limits.turns());
    }

    /**
     * Hands the query, ready to be executed, to the consumer, with the account of what it keeps; the time runs until the
     * consumer is done.
     *
     * @param asker who asks
     */
    void run(QueryTask task, Release release, RunningQuery.Asker asker, BiConsumer<QueryExec, QueryAccount> consumer) {
        try (var place = places.take(asker.address());
                var account = memory.open();
                var execution = prepare(task, release, account)) {
            run(new RunningQuery(asker, execution, limit(task)), () -> consumer.accept(execution, account));
        } catch (MemoryPassed e) {
            throw new Refusal(ProblemType.TOO_MUCH_MEMORY, e.getMessage() + ".");
        } catch (BoundPassed e) {
            throw new Refusal(ProblemType.QUERY_FAILED, e.getMessage() + ".");
        } catch (QueryException e) {
            throw new Refusal(ProblemType.QUERY_FAILED, String.valueOf(e.getMessage()));
        } catch (StackOverflowError e) {
            throw new Refusal(ProblemType.QUERY_FAILED, "The query is nested too deeply.");
        } catch (OutOfMemoryError e) {
            throw new Refusal(ProblemType.TOO_MUCH_MEMORY, "The query was stopped when memory ran out.");
        }
    }

    private void run(RunningQuery query, Runnable work) {
        watch.add(query);
        try {
            work.run();
        } catch (BoundPassed | MemoryPassed e) {
            throw e;
        } catch (QueryCancelledException e) {
            throw query.refusal();
        } catch (Refusal | UncheckedIOException e) {
            throw e;
        } catch (RuntimeException e) {
            // A sort that is cancelled in its midst ends with an exception of its own.
            throw query.isOver() ? query.refusal() : e;
        } finally {
            watch.remove(query);
        }
    }

    private QueryExec prepare(QueryTask task, Release release, QueryAccount account) {
        // TDB2 would answer FROM from the union of all graphs, since the default graph is that union; so the graphs
        // that a request names are laid out here. A named graph that does not exist is empty.
        var data = task.description()
                .map(graphs -> DynamicDatasets.dynamicDataset(graphs, release.dataset(), false))
                .orElse(release.dataset());
        var execution = QueryExec.dataset(data).query(task.query()).set(ARQ.httpServiceAllowed, false);
        limits.bounds().applyTo(execution);
        account.applyTo(execution, watch.pace());
        TextSearch.applyTo(execution, release.texts());
        return execution
                .overallTimeout(limit(task).toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    private Duration limit(QueryTask task) {
        return task.time().map(limits::time).orElse(limits.time());
    }

    int running() {
        return watch.running();
    }

    @Override
    public void close() {
        watch.close();
    }
}
