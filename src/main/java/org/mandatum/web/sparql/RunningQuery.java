package org.mandatum.web.sparql;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.sparql.exec.QueryExec;
import org.jspecify.annotations.Nullable;
import org.mandatum.web.http.HttpProblem;
import org.mandatum.web.http.Presence;
import org.mandatum.web.http.ProblemType;
import org.mandatum.web.http.Refusal;

/** A query while it runs, and why it was stopped, if it was. */
final class RunningQuery {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final String client;
    private final QueryExec execution;
    private final Presence presence;
    private final Duration limit;
    private final long thread = Thread.currentThread().threadId();
    private final long start = System.nanoTime();
    private final long worked = THREADS.getCurrentThreadCpuTime();
    private boolean ended;
    private final AtomicReference<@Nullable HttpProblem> reason = new AtomicReference<>();

    /**
     * @param limit how long it may run
     */
    RunningQuery(Asker asker, QueryExec execution, Duration limit) {
        this.limit = limit;
        this.client = asker.address();
        this.presence = asker.presence();
        this.execution = execution;
    }

    /**
     * Who asks.
     *
     * @param address as far as it tells who it is
     * @param presence whether the client still waits
     */
    record Asker(String address, Presence presence) {}

    /** Looks whether anybody still waits for the answer. */
    synchronized boolean isAbandoned() {
        return !ended && !presence.isThere();
    }

    /** Nobody looks after it any more: from now on its connection is used for the end of the answer, and the next request. */
    synchronized void end() {
        ended = true;
    }

    String client() {
        return client;
    }

    /** The thread that evaluates it. */
    long thread() {
        return thread;
    }

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** How long a processor has worked on it; its age where the machine does not tell. */
    Duration work() {
        long now = THREADS.getThreadCpuTime(thread);
        return now < 0 ? age() : Duration.ofNanos(now - worked);
    }

    /** Ends the query at its next step; the first reason counts. */
    void stop(ProblemType type, String detail) {
        reason.compareAndSet(null, HttpProblem.of(type, detail));
        execution.abort();
    }

    boolean isStopped() {
        return reason.get() != null;
    }

    /** Whether it was stopped, by us or for its time. */
    boolean isOver() {
        return isStopped() || age().compareTo(limit) >= 0;
    }

    /** What to tell the client of a query that was cancelled: by us for a reason, else by Jena for its time. */
    Refusal refusal() {
        var told = reason.get();
        return told == null
                ? new Refusal(ProblemType.TIME_OUT, "The query was stopped after %d ms.".formatted(age().toMillis()))
                : new Refusal(told);
    }
}
