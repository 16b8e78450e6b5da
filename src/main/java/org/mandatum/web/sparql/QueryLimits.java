package org.mandatum.web.sparql;

import java.time.Duration;

/**
 * What one query may take.
 *
 * @param time from the start to the last byte; a client may ask for less, never for more
 * @param queryBytes the length of the request's body
 * @param pageRows the rows that a page shows; other forms hold all
 * @param atOnce how many queries run at the same time
 * @param waiting how long a query waits for its turn before it is sent away
 */
public record QueryLimits(Duration time, int queryBytes, int pageRows, int atOnce, Duration waiting) {

    /** For a small server. */
    public static final QueryLimits DEFAULT =
            new QueryLimits(Duration.ofSeconds(30), 1 << 20, 1_000, 16, Duration.ofSeconds(5));

    /** The lower of the server's time and the client's. */
    Duration time(Duration asked) {
        return asked.compareTo(time) < 0 ? asked : time;
    }
}
