package org.mandatum.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.mandatum.query.QueryCatalogue;
import org.mandatum.web.catalogue.CatalogueAnswer;
import org.mandatum.web.catalogue.DataSheet;
import org.mandatum.web.changes.ChangeFeed;
import org.mandatum.web.changes.ReleaseFiles;
import org.mandatum.web.http.Acceptance;
import org.mandatum.web.http.Exchange;
import org.mandatum.web.http.MadeAnswer;
import org.mandatum.web.http.Offer;
import org.mandatum.web.http.Variation;
import org.mandatum.web.operation.Metrics;
import org.mandatum.web.page.Pages;
import org.mandatum.web.page.Site;
import org.mandatum.web.release.CurrentRelease;
import org.mandatum.web.resource.ResourceAnswer;
import org.mandatum.web.search.SearchService;
import org.mandatum.web.sparql.EndpointDescription;
import org.mandatum.web.sparql.GraphStore;
import org.mandatum.web.sparql.NamedQueryService;
import org.mandatum.web.sparql.QueryService;
import org.mandatum.web.sparql.SparqlEndpoint;
import org.mandatum.web.syntax.GraphSyntax;
import org.mandatum.web.syntax.JsonLdContext;
import org.mandatum.web.syntax.Offers;
import org.mandatum.web.view.FrontView;

/** Which address leads to which answer. */
final class Routes {

    private static final String HTML = "text/html;charset=utf-8";

    private static final String CONTEXT = "/context/" + JsonLdContext.VERSION;

    private static final List<String> STORE_METHODS = List.of("GET", "HEAD", "PUT", "POST", "DELETE", "PATCH");
    private static final List<String> ENDPOINT_METHODS =
            Stream.concat(STORE_METHODS.stream(), Stream.of("QUERY")).toList();

    private final CurrentRelease current;
    private final Site site;
    private final Exchange exchange;
    private final NamedQueryService named;
    private final FrontView front;
    private final OperationAnswers operation;
    private final DataSheet sheet;
    private final SearchService search;
    private final GraphStore graphs;
    private final SparqlEndpoint endpoint;

    Routes(
            CurrentRelease current,
            Site site,
            Exchange exchange,
            QueryService queries,
            QueryCatalogue catalogue,
            EndpointDescription description,
            DataSheet sheet,
            Metrics metrics) {
        this.operation = new OperationAnswers(current, metrics);
        this.sheet = sheet;
        this.search = new SearchService(current, site);
        this.graphs = new GraphStore(current, queries);
        this.endpoint = new SparqlEndpoint(queries, graphs, description);
        this.current = current;
        this.site = site;
        this.exchange = exchange;
        this.named = new NamedQueryService(catalogue, queries, site);
        this.front = new FrontView(site, catalogue);
    }

    void addTo(FusekiServer.Builder server) {
        var assets = new Assets();
        server.addServlet("/sparql", new AnswerServlet(exchange, endpoint, ENDPOINT_METHODS));
        // Many write the address of an endpoint so, and few clients follow a redirect with the body of a POST.
        server.addServlet("/sparql/", new AnswerServlet(exchange, endpoint, ENDPOINT_METHODS));
        server.addServlet("/data", new AnswerServlet(exchange, graphs, STORE_METHODS));
        add(server, "", this::front);
        describe(server, "/void", sheet::statistics);
        describe(server, "/dataset", sheet::statistics);
        describe(server, "/catalog", sheet::catalogue);
        add(server, "/.well-known/void", Routes::toVoid);
        add(server, "/context", Routes::toContext);
        add(server, CONTEXT, new ContextAnswer());
        add(server, "/feed.atom", new ChangeFeed(current, site));
        add(server, "/search", search::page);
        add(server, "/api/search", search::answer);
        add(server, "/api/openapi.json", named::openApi);
        add(server, "/openapi.json", named::openApi);
        add(server, "/api", named::list);
        add(server, "/api/", named::list);
        add(server, "/api/*", named::answer);
        add(server, "/queries/*", named::describe);
        add(server, "/problem", this::problems);
        add(server, "/health", operation::health);
        add(server, "/ready", operation::ready);
        add(server, "/metrics", operation::metrics);
        add(server, "/assets/*", assets);
        add(server, "/robots.txt", assets);
        // Whatever else is asked for is looked up in the data: everything there has an IRI, and so a path.
        var resources = new ResourceAnswer(current, site);
        add(server, "/release/*", new ReleaseFiles(current, resources));
        add(server, "/*", resources);
    }

    private void add(FusekiServer.Builder server, String path, Exchange.Answer answer) {
        server.addServlet(path, new AnswerServlet(exchange, answer, List.of("GET", "HEAD")));
    }

    private void describe(FusekiServer.Builder server, String path, CatalogueAnswer.Content content) {
        var answer = new CatalogueAnswer(current, site, path, Offers.resources(), content);
        add(server, path, answer);
        for (var syntax : GraphSyntax.values()) {
            add(server, path + "." + syntax.suffix(), answer);
        }
    }

    /** As the note on VoID has it: whoever knows nothing but the host is led to the description. */
    private static void toVoid(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", "/void");
    }

    /** To the context of the ontology as it is now. */
    private static void toContext(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", CONTEXT);
    }

    /** A page; programs that read RDF are led to the description of the data, since the base is an IRI, too. */
    private void front(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Variation.byFormAndLanguage(response);
        var wanted = Acceptance.of(request).best(Offers.resources()).map(Offer::form);
        if (wanted.filter(GraphSyntax.class::isInstance).isPresent()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/void." + wanted.get().suffix());
            return;
        }
        var page = current.read(release -> {
            var frame = site.frames().of(request, release.id().value(), List.of());
            return Pages.front(frame, front.read(release, frame.language()));
        });
        MadeAnswer.of(HTML, page).send(request, response);
    }

    private void problems(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Variation.byLanguage(response);
        MadeAnswer.of(HTML, Pages.problems(site.frames().of(request, "", List.of())))
                .send(request, response);
    }
}
