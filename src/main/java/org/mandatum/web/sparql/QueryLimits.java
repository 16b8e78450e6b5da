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
     * @param brief how much of a processor's time a query takes before it counts as a long one; time that it waits for
     *     others is not its fault
     * @param longAtOnce the long ones; whatever comes on top is stopped
     * @param longOfClient the long ones of one client
     */
    public record Turns(int atOnce, int ofClient, Duration waiting, Duration brief, int longAtOnce, int longOfClient) {

        /** For this machine: a long query for each processor, of one client one less, so that none takes all. */
        static Turns ofMachine() {
            int processors = Math.max(2, Runtime.getRuntime().availableProcessors());
            return new Turns(32, 16, Duration.ofSeconds(5), Duration.ofMillis(500), processors, processors - 1);
        }
    }

    /** For this machine. */
    public static QueryLimits ofMachine() {
        return new QueryLimits(
                Duration.ofSeconds(30), 1 << 20, 1_000, 1_000_000, 1 << 29, Bounds.STANDARD, Turns.ofMachine());
    }

    /** The lower of the server's time and the client's. */
    Duration time(Duration asked) {
        return asked.compareTo(time) < 0 ? asked : time;
    }
}
