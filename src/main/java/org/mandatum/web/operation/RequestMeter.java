package org.mandatum.web.operation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mandatum.web.http.ClientAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts each request, and writes a line on it to the log {@code org.mandatum.access} if asked to.
 *
 * <p>The line names the method, the path without what was asked, the status, the time and the network of the client:
 * neither the question nor the person can be told from it.
 */
public final class RequestMeter extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final Logger LOG = LoggerFactory.getLogger("org.mandatum.access");
    private static final int LONGEST_PATH = 200;
    private static final long NANOS_IN_MILLI = 1_000_000;

    private final transient Metrics metrics;
    private final transient ClientAddress clients;
    private final boolean logs;

    /** @param logs whether requests are logged as well as counted */
    public RequestMeter(Metrics metrics, ClientAddress clients, boolean logs) {
        this.metrics = metrics;
        this.clients = clients;
        this.logs = logs;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var start = System.nanoTime();
        var whole = false;
        try {
            chain.doFilter(request, response);
            whole = true;
        } finally {
            var taken = System.nanoTime() - start;
            var outcome = whole ? outcome(response.getStatus()) : "broken";
            var kind = RequestKind.of(request);
            metrics.count(kind, outcome, taken);
            if (logs) {
                LOG.info(
                        "{} {} {} {} {} {} ms",
                        network(clients.of(request)),
                        kind.label(),
                        request.getMethod(),
                        path(request.getRequestURI()),
                        whole ? response.getStatus() : outcome,
                        taken / NANOS_IN_MILLI);
            }
        }
    }

    private static String outcome(int status) {
        return switch (status / 100) {
            case 2, 3 -> "answered";
            case 4 -> "refused";
            default -> status == HttpServletResponse.SC_SERVICE_UNAVAILABLE ? "stopped" : "failed";
        };
    }

    /** The path as it was sent, percent-encoded, so that it holds no line end; and no more of it than helps. */
    private static String path(String path) {
        var safe = path.replaceAll("[^\\x21-\\x7E]", "?");
        return safe.length() > LONGEST_PATH ? safe.substring(0, LONGEST_PATH) : safe;
    }

    /**
     * The address without what tells one computer from its neighbours: the last part of four, or all but three of
     * eight.
     */
    static String network(String address) {
        if (address.contains(":")) {
            var parts = address.split(":");
            return String.join(":", java.util.Arrays.copyOf(parts, Math.min(3, parts.length))) + "::";
        }
        var last = address.lastIndexOf('.');
        return last < 0 ? "?" : address.substring(0, last).replaceAll("[^0-9.]", "?") + ".0";
    }
}
