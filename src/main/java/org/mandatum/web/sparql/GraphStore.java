package org.mandatum.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetDescription;
import org.mandatum.query.PreparedQuery;
import org.mandatum.query.QueryRefused;
import org.mandatum.web.http.Exchange;
import org.mandatum.web.http.ProblemType;
import org.mandatum.web.http.Refusal;
import org.mandatum.web.release.CurrentRelease;

/**
 * Graphs by name: the part of the SPARQL 1.1 Graph Store HTTP Protocol that reads.
 *
 * <p>{@code ?graph=IRI} is a named graph, {@code ?default} the graph that plain queries see: the union of all. A graph
 * is what a CONSTRUCT of all its statements gives, within the limits of any other query.
 */
public final class GraphStore implements Exchange.Answer {

    private static final String ALL = "CONSTRUCT WHERE { ?s ?p ?o }";
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> NAMES = Set.of("graph", "default");

    private final CurrentRelease current;
    private final QueryService queries;

    /** Reads graphs of the release that is current when the request comes. */
    public GraphStore(CurrentRelease current, QueryService queries) {
        this.current = current;
        this.queries = queries;
    }

    /** Whether the address names a graph and asks no query. */
    static boolean isMeant(HttpServletRequest request) {
        var names = Arrays.stream(query(request).split("&"))
                .map(parameter -> parameter.split("=", 2)[0])
                .toList();
        var type = RequestReader.mediaType(request);
        return names.stream().anyMatch(NAMES::contains)
                && names.stream().noneMatch(Set.of("query", "update")::contains)
                && !type.equals(RequestReader.QUERY)
                && !type.equals(RequestReader.FORM);
    }

    @Override
    public void to(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!READING.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, OPTIONS");
            throw new Refusal(
                    ProblemType.METHOD_NOT_ALLOWED,
                    "%s would write; graphs can only be read here. New data come by “mandatum load”."
                            .formatted(request.getMethod()));
        }
        var graph = graph(request);
        graph.ifPresent(this::checkPresence);
        var wishes = RequestReader.wishes(request);
        var task = new QueryTask(
                all(),
                graph.map(name -> DatasetDescription.create(List.of(name.getURI()), List.of())),
                wishes.form(),
                wishes.time(),
                Optional.empty());
        var address = graph.map(name -> Address.of("/data").with("graph", name.getURI()))
                .orElse(Address.of("/data").with("default", ""));
        queries.answer(task, new AnswerPages.OfText(ALL), address, request, response);
    }

    private static org.apache.jena.query.Query all() {
        try {
            return PreparedQuery.parse(ALL).query();
        } catch (QueryRefused e) {
            throw new IllegalStateException(e);
        }
    }

    /** The graph that is named; empty for the default graph. */
    private static Optional<Node> graph(HttpServletRequest request) {
        var graphs = values(request, "graph");
        if (graphs.size() + values(request, "default").size() != 1) {
            throw new Refusal(ProblemType.BAD_REQUEST, "Name one graph, by “graph=IRI” or by “default”.");
        }
        return graphs.stream().findFirst().map(GraphStore::absolute);
    }

    private static Node absolute(String iri) {
        try {
            if (URI.create(iri).isAbsolute()) {
                return NodeFactory.createURI(iri);
            }
        } catch (IllegalArgumentException notAnIri) {
            // Answered below as any other value that is no IRI.
        }
        throw new Refusal(ProblemType.PARAMETER_INVALID, "“graph” is to be an absolute IRI.");
    }

    private void checkPresence(Node graph) {
        if (!current.<Boolean>read(release -> release.dataset().containsGraph(graph))) {
            throw new Refusal(ProblemType.NOT_FOUND, "There is no graph of this name.");
        }
    }

    private static List<String> values(HttpServletRequest request, String name) {
        return List.of(request.getParameterMap().getOrDefault(name, new String[0]));
    }

    private static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : request.getQueryString();
    }
}
