package org.mandatum.web.sparql;

import java.io.Closeable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mandatum.web.http.ProblemType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after the queries that run: stops long ones that come on top of those allowed, and the hungriest when memory runs
 * out.
 */
final class QueryWatch implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(QueryWatch.class);
    private static final Duration STEP = Duration.ofMillis(20);

    private final QueryLimits.Turns turns;
    private final Memory memory = new Memory();
    private final Set<RunningQuery> running = ConcurrentHashMap.newKeySet();
    private final Thread thread;

    QueryWatch(QueryLimits.Turns turns) {
        this.turns = turns;
        this.thread = Thread.ofPlatform().daemon().name("query-watch").start(this::watch);
    }

    void add(RunningQuery query) {
        running.add(query);
    }

    void remove(RunningQuery query) {
        running.remove(query);
        memory.forget(query.thread());
    }

    /** How many queries run now. */
    int running() {
        return running.size();
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(STEP);
                stopSurplus();
                stopHungriest();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("Queries are no longer watched", e);
        }
    }

    /** The oldest stay: who came last is stopped. */
    private void stopSurplus() {
        var all = 0;
        var ofClient = new HashMap<String, Integer>();
        for (var query : oldestFirst()) {
            if (query.isStopped() || query.work().compareTo(turns.brief()) < 0) {
                continue;
            }
            if (all == turns.longAtOnce() || ofClient.getOrDefault(query.client(), 0) == turns.longOfClient()) {
                query.stop(
                        ProblemType.BUSY,
                        "The query worked more than %d ms, and as many such queries run as may."
                                .formatted(turns.brief().toMillis()));
            } else {
                all++;
                ofClient.merge(query.client(), 1, Integer::sum);
            }
        }
    }

    private List<RunningQuery> oldestFirst() {
        var sorted = new ArrayList<>(running);
        sorted.sort(Comparator.comparing(RunningQuery::age).reversed());
        return sorted;
    }

    /** One at a time: until a stopped query has ended, what it kept cannot be freed. */
    private void stopHungriest() {
        if (running.isEmpty() || running.stream().anyMatch(RunningQuery::isStopped) || !memory.isShort()) {
            return;
        }
        running.stream()
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
