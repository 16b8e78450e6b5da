package org.mandatum.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers one request and sees to it that the answer is whole or visibly broken.
 *
 * <p>What goes wrong before the first byte has left becomes a problem. What goes wrong later cannot be told any more: the
 * request is marked, and {@link ResponseRules} breaks the connection, so that no client takes half an answer for all.
 */
public final class Exchange {

    private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);
    private static final int DRAINED = 1 << 20;
    private static final String BROKEN = Exchange.class.getName() + ".broken";

    /** Answers requests; may throw a {@link Refusal}. */
    @FunctionalInterface
    public interface Answer {
        void to(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    /** Writes problems, in a form that the client understands. */
    @FunctionalInterface
    public interface ProblemWriter {
        void write(HttpProblem problem, HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    private final ProblemWriter problems;

    /** Problems are written by the writer. */
    public Exchange(ProblemWriter problems) {
        this.problems = problems;
    }

    /** Runs the answer; throws nothing, whatever happens. */
    public void run(Answer answer, HttpServletRequest request, HttpServletResponse response) {
        problemOf(answer, request, response).ifPresent(problem -> tell(problem, request, response));
    }

    private static Optional<HttpProblem> problemOf(
            Answer answer, HttpServletRequest request, HttpServletResponse response) {
        try {
            answer.to(request, response);
            return Optional.empty();
        } catch (Refusal e) {
            return Optional.of(e.problem());
        } catch (HttpException.RuntimeException e) {
            return Optional.of(unreadable(e));
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("The client of {} left", request.getRequestURI(), e);
            return Optional.of(HttpProblem.of(ProblemType.FAULT, "The connection failed."));
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.error("{} failed: {}", request.getRequestURI(), Fault.trace(e));
            return Optional.of(HttpProblem.of(ProblemType.FAULT, "The cause is in the server's log."));
        }
    }

    /** The HTTP server reads parameters when they are asked for, and says so late where they cannot be read. */
    private static HttpProblem unreadable(HttpException.RuntimeException e) {
        return switch (e.getCode()) {
            case 413, 414, 431 -> HttpProblem.of(ProblemType.TOO_LARGE, "The parameters are longer than is read here.");
            default -> HttpProblem.of(ProblemType.BAD_REQUEST, "The parameters are not percent-encoded UTF-8.");
        };
    }

    private void tell(HttpProblem problem, HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            request.setAttribute(BROKEN, true);
            return;
        }
        try {
            // Half a body left unread would cost the client its connection, and with it the answer.
            request.getInputStream().skip(DRAINED);
            response.resetBuffer();
            problems.write(problem, request, response);
        } catch (IOException e) {
            request.setAttribute(BROKEN, true);
        }
    }

    static boolean isBroken(HttpServletRequest request) {
        return request.getAttribute(BROKEN) != null;
    }
}
