package org.mandatum.web.sparql;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.exec.QueryExec;
import org.mandatum.store.Release;
import org.mandatum.web.http.ProblemType;
import org.mandatum.web.http.Refusal;

/**
 * Runs queries: some at a time, each within its time.
 *
 * <p>What a query must not do at all was refused when it was parsed; the switches set here are the second lock.
 */
final class QueryEvaluator {

    private final QueryLimits limits;
    private final Semaphore places;

    QueryEvaluator(QueryLimits limits) {
        this.limits = limits;
        this.places = new Semaphore(limits.atOnce(), true);
    }

    /** Hands the query, ready to be executed, to the consumer; the time runs until the consumer is done. */
    void run(QueryTask task, Release release, Consumer<QueryExec> consumer) {
        take();
        try (var execution = prepare(task, release)) {
            consumer.accept(execution);
        } catch (QueryCancelledException e) {
            throw new Refusal(ProblemType.TIME_OUT, "The query was stopped after %d ms.".formatted(time(task)));
        } catch (QueryException e) {
            throw new Refusal(ProblemType.QUERY_FAILED, String.valueOf(e.getMessage()));
        } catch (StackOverflowError e) {
            throw new Refusal(ProblemType.QUERY_FAILED, "The query is nested too deeply.");
        } finally {
            places.release();
        }
    }

    private void take() {
        try {
            if (places.tryAcquire(limits.waiting().toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Refusal(ProblemType.BUSY, "%d queries are running.".formatted(limits.atOnce()));
    }

    private QueryExec prepare(QueryTask task, Release release) {
        // TDB2 would answer FROM from the union of all graphs, since the default graph is that union; so the graphs
        // that a request names are laid out here. A named graph that does not exist is empty.
        var data = task.description()
                .map(graphs -> DynamicDatasets.dynamicDataset(graphs, release.dataset(), false))
                .orElse(release.dataset());
        return QueryExec.dataset(data)
                .query(task.query())
                .set(ARQ.enablePropertyFunctions, false)
                .set(ARQ.httpServiceAllowed, false)
                .overallTimeout(time(task), TimeUnit.MILLISECONDS)
                .build();
    }

    private long time(QueryTask task) {
        return task.time().map(limits::time).orElse(limits.time()).toMillis();
    }
}
