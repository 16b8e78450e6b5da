package org.mandatum.web.sparql;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.mandatum.web.http.ProblemType;
import org.mandatum.web.http.Refusal;

/**
 * Who may run now: so many queries in all, and so many of one client; the others wait, and after a while are sent
 * away.
 */
final class Places {

    private final QueryLimits.Turns turns;
    private final Semaphore all;
    private final Map<String, Share> ofClient = new ConcurrentHashMap<>();

    Places(QueryLimits.Turns turns) {
        this.turns = turns;
        this.all = new Semaphore(turns.atOnce(), true);
    }

    /** What one client has; forgotten when nobody uses it, so that clients of the past take no memory. */
    private static final class Share {

        private final Semaphore places;
        private int users;

        Share(int places) {
            this.places = new Semaphore(places, true);
        }
    }

    /** A place that is given back by closing it. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /** Waits for a place. */
    Place take(String client) {
        var end = System.nanoTime() + turns.waiting().toNanos();
        var share = ofClient.compute(client, (name, known) -> {
            var taken = known == null ? new Share(turns.ofClient()) : known;
            taken.users++;
            return taken;
        });
        if (!taken(share.places, end)) {
            leave(client);
            throw new Refusal(
                    ProblemType.TOO_MANY_REQUESTS,
                    "%d queries of this client are running.".formatted(turns.ofClient()));
        }
        if (!taken(all, end)) {
            share.places.release();
            leave(client);
            throw new Refusal(ProblemType.BUSY, "%d queries are running.".formatted(turns.atOnce()));
        }
        return () -> {
            all.release();
            share.places.release();
            leave(client);
        };
    }

    private void leave(String client) {
        ofClient.computeIfPresent(client, (name, share) -> --share.users == 0 ? null : share);
    }

    private static boolean taken(Semaphore places, long end) {
        try {
            return places.tryAcquire(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
