package org.mandatum.web.sparql;

import java.io.Closeable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mandatum.web.http.Fault;
import org.mandatum.web.http.ProblemType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after the queries that run: stops long ones that come on top of those allowed, the hungriest when memory runs
 * out, and those whose client has left.
 */
final class QueryWatch implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(QueryWatch.class);
    private static final Duration STEP = Duration.ofMillis(20);

    /** What a look-up takes at most. */
    private static final Duration FIRST_WORK = Duration.ofMillis(50);

    /** How many times as old as a long query has worked one may be that deferred to others. */
    private static final int DEFERENCE = 4;
    /** What a stopped query is given to end. */
    private static final Duration GRACE = Duration.ofMillis(300);

    /** After so many looks at the queries follows one at their clients. */
    private static final int LOOKS = 10;

    private final QueryLimits.Turns turns;
    private final Memory memory = new Memory();
    private final Set<RunningQuery> running = ConcurrentHashMap.newKeySet();
    private final Thread thread;
    private volatile int inTheWay;
    private int looks;
    private long relieved = System.nanoTime() - GRACE.toNanos();

    QueryWatch(QueryLimits.Turns turns) {
        this.turns = turns;
        this.thread = Thread.ofPlatform().daemon().name("query-watch").start(this::watch);
    }

    void add(RunningQuery query) {
        running.add(query);
    }

    void remove(RunningQuery query) {
        running.remove(query);
        query.end();
        memory.forget(query.thread());
    }

    /** The rest that the query of this thread is to take. */
    Runnable pace() {
        return new Deference(FIRST_WORK, () -> inTheWay);
    }

    /** How many queries run now. */
    int running() {
        return running.size();
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(STEP);
                look();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            count();
            stopSurplus();
            stopHungriest();
            stopAbandoned();
        } catch (RuntimeException | OutOfMemoryError e) {
            // Without its watch the server would stand open; the next look may go well.
            LOG.error("A look at the queries failed: {}", Fault.trace(e));
        }
    }

    /** Queries that work longer than a look-up does are in the way of those that have just begun. */
    private void count() {
        int begun = 0;
        int going = 0;
        for (var query : running) {
            if (query.work().compareTo(FIRST_WORK) < 0) {
                begun++;
            } else {
                going++;
            }
        }
        inTheWay = begun > 0 ? going : 0;
    }

    /** The oldest stay: who came last is stopped. */
    private void stopSurplus() {
        var all = 0;
        var ofClient = new HashMap<String, Integer>();
        for (var query : oldestFirst()) {
            if (query.isStopped() || !isLong(query)) {
                continue;
            }
            if (all == turns.longAtOnce() || ofClient.getOrDefault(query.client(), 0) == turns.longOfClient()) {
                query.stop(ProblemType.BUSY, "The query takes long, and as many such queries run as may.");
            } else {
                all++;
                ofClient.merge(query.client(), 1, Integer::sum);
            }
        }
    }

    /** By its work; or by its age, where it deferred to others all the time. */
    private boolean isLong(RunningQuery query) {
        var work = query.work();
        return work.compareTo(turns.brief()) >= 0
                || work.compareTo(FIRST_WORK) >= 0
                        && query.age().compareTo(turns.brief().multipliedBy(DEFERENCE)) >= 0;
    }

    private List<RunningQuery> oldestFirst() {
        var sorted = new ArrayList<>(running);
        sorted.sort(Comparator.comparing(RunningQuery::age).reversed());
        return sorted;
    }

    /** Now and then: each look asks the operating system. */
    private void stopAbandoned() {
        if (++looks % LOOKS == 0) {
            running.stream()
                    .filter(query -> !query.isStopped() && query.isAbandoned())
                    .forEach(query -> query.stop(ProblemType.ABANDONED, "The client left before its answer came."));
        }
    }

    /** One at a time: until a stopped query has ended, what it kept cannot be freed. */
    private void stopHungriest() {
        if (running.isEmpty() || System.nanoTime() - relieved < GRACE.toNanos() || !memory.isShort()) {
            return;
        }
        relieved = System.nanoTime();
        running.stream()
                .filter(query -> !query.isStopped())
                .max(Comparator.comparingLong(query -> memory.taken(query.thread())))
                .ifPresent(query -> {
                    LOG.warn(
                            "A query of {} ms is stopped: it takes the memory of others",
                            query.age().toMillis());
                    query.stop(ProblemType.TOO_MUCH_MEMORY, "The query was stopped when memory ran out.");
                });
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
