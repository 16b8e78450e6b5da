package org.mandatum.web.http;

import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** Whether the client that sent a request still waits for its answer. */
@FunctionalInterface
public interface Presence {

    /**
     * Whether it is there. To be asked only after the request has been read and before the answer is done; a client that
     * closes just its own side of the connection counts as one that left, as it does with nginx.
     */
    boolean isThere();

    /** The client of the request; there for ever, where the connection cannot be asked. */
    static Presence of(HttpServletRequest request) {
        var connection = ServletContextRequest.getServletContextRequest(request)
                .getConnectionMetaData()
                .getConnection();
        return connection.getEndPoint() instanceof WatchedEndPoint watched
                ? () -> !watched.isClosedByClient()
                : () -> true;
    }
}
