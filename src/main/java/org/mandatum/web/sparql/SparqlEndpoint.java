package org.mandatum.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.mandatum.web.http.Exchange;
import org.mandatum.web.http.ProblemType;
import org.mandatum.web.http.Refusal;

/**
 * The endpoint: queries by GET, POST and QUERY, graphs by name for those who read with the Graph Store Protocol, and a
 * description for those who ask nothing.
 */
public final class SparqlEndpoint implements Exchange.Answer {

    private final QueryService queries;
    private final GraphStore graphs;
    private final EndpointDescription description;

    /** Queries go to the first, requests for a graph to the second, requests for nothing to the third. */
    public SparqlEndpoint(QueryService queries, GraphStore graphs, EndpointDescription description) {
        this.queries = queries;
        this.graphs = graphs;
        this.description = description;
    }

    @Override
    public void to(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Accept-Query", RequestReader.QUERY);
        if (GraphStore.isMeant(request)) {
            graphs.to(request, response);
            return;
        }
        switch (request.getMethod()) {
            case "GET", "HEAD" -> {
                if (isBare(request)) {
                    description.answer(request, response);
                } else {
                    queries.answer(request, response);
                }
            }
            case "POST", "QUERY" -> queries.answer(request, response);
            case String method -> {
                response.setHeader("Allow", "GET, HEAD, POST, QUERY, OPTIONS");
                throw new Refusal(
                        ProblemType.METHOD_NOT_ALLOWED, "%s is not offered; data can only be read.".formatted(method));
            }
        }
    }

    /** Whether nothing is asked, but perhaps the language of the page named. */
    private static boolean isBare(HttpServletRequest request) {
        return Set.of("lang").containsAll(request.getParameterMap().keySet());
    }
}
