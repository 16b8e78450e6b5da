package org.mandatum.web.sparql;

import java.time.Duration;
import org.mandatum.query.bounds.Bounds;

/**
 * What one query may take.
 *
 * @param time from the start to the last byte; a client may ask for less, never for more
 * @param queryBytes the length of the request's body
 * @param pageRows the rows that a page shows; other forms hold all
 * @param rows the rows, or the statements, of one answer
 * @param bytes the length of one answer before compression
 * @param bounds how long a text within the query may grow
 * @param turns how many run at the same time
 */
public record QueryLimits(
        Duration time, int queryBytes, int pageRows, long rows, long bytes, Bounds bounds, Turns turns) {

    /**
     * How many queries run at the same time.
     *
     * <p>Most queries are brief, and all of them may run. Those that are not are counted apart, so that a few that never
     * end cannot keep everybody else waiting.
     *
     * @param atOnce all queries that run
     * @param ofClient those of one client
     * @param waiting how long a query waits for its turn before it is sent away
     * @param brief from when on a query counts as a long one
     * @param longAtOnce the long ones; whatever comes on top is stopped
     * @param longOfClient the long ones of one client
     */
    public record Turns(int atOnce, int ofClient, Duration waiting, Duration brief, int longAtOnce, int longOfClient) {

        /** For a small server. */
        public static final Turns DEFAULT = new Turns(32, 16, Duration.ofSeconds(5), Duration.ofSeconds(1), 4, 3);
    }

    /** For a small server. */
    public static final QueryLimits DEFAULT =
            new QueryLimits(Duration.ofSeconds(30), 1 << 20, 1_000, 1_000_000, 1 << 29, Bounds.STANDARD, Turns.DEFAULT);

    /** The lower of the server's time and the client's. */
    Duration time(Duration asked) {
        return asked.compareTo(time) < 0 ? asked : time;
    }
}
