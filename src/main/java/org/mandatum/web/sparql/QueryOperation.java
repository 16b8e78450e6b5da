package org.mandatum.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.mandatum.web.http.Exchange;
import org.mandatum.web.http.ProblemType;
import org.mandatum.web.http.Refusal;

/**
 * The query operation of the server in the place of Fuseki's own, which has no service description, sends no entity
 * tags, and ends an answer that ran out of time as if it were whole.
 */
public final class QueryOperation extends ActionService {

    private final QueryService queries;
    private final EndpointDescription description;
    private final Exchange exchange;

    /** Queries go to the one, requests without a query to the other. */
    public QueryOperation(QueryService queries, EndpointDescription description, Exchange exchange) {
        this.queries = queries;
        this.description = description;
        this.exchange = exchange;
    }

    @Override
    public void process(HttpAction action) {
        executeLifecycle(action);
    }

    @Override
    public void validate(HttpAction action) {
        // Requests are checked where they are read, so that a refusal becomes a problem.
    }

    @Override
    public void execute(HttpAction action) {
        exchange.run(answer(action), action.getRequest(), action.getResponse());
    }

    private Exchange.Answer answer(HttpAction action) {
        return switch (action.getRequestMethod()) {
            case "GET", "HEAD" -> isBare(action.getRequest()) ? description::answer : queries::answer;
            case "POST" -> queries::answer;
            case String method ->
                (request, response) -> {
                    response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
                    throw new Refusal(
                            ProblemType.METHOD_NOT_ALLOWED,
                            "%s is not offered; data can only be read.".formatted(method));
                };
        };
    }

    /** Whether nothing is asked, but perhaps the language of the page named. */
    private static boolean isBare(HttpServletRequest request) {
        return Set.of("lang").containsAll(request.getParameterMap().keySet());
    }
}
