package org.mandatum.web;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.mandatum.web.http.HttpProblem;
import org.mandatum.web.http.ProblemType;
import org.mandatum.web.http.ResponseRules;

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
        var status = response.getStatus();
        var type = type(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        ResponseRules.ALWAYS.forEach(response.getHeaders()::put);
        var details = problems.details(
                HttpProblem.of(type, "The request was refused with status %d.".formatted(status)), status);
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
