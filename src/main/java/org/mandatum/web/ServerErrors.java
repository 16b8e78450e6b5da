package org.mandatum.web;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.mandatum.web.http.HttpProblem;
import org.mandatum.web.http.ProblemType;

/**
 * Answers the requests that are refused before any of our code sees them, such as one with a broken path.
 *
 * <p>Says no more than the status: what the HTTP server has to tell may quote the request.
 */
final class ServerErrors extends ErrorHandler {

    private final ProblemAnswers problems;

    ServerErrors(ProblemAnswers problems) {
        this.problems = problems;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        var type = type(response.getStatus());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        var details = problems.details(
                HttpProblem.of(type, "The request was refused with status %d.".formatted(response.getStatus())));
        Content.Sink.write(response, true, details, callback);
        return true;
    }

    private static ProblemType type(int status) {
        return switch (status) {
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 413, 414, 431 -> ProblemType.TOO_LARGE;
            default -> status < 500 ? ProblemType.BAD_REQUEST : ProblemType.FAULT;
        };
    }
}
