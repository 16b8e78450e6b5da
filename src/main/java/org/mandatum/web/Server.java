package org.mandatum.web;

import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.mandatum.query.QueryCatalogue;
import org.mandatum.store.Store;
import org.mandatum.web.catalogue.DataSheet;
import org.mandatum.web.http.ClientAddress;
import org.mandatum.web.http.Exchange;
import org.mandatum.web.http.ResponseRules;
import org.mandatum.web.operation.Metrics;
import org.mandatum.web.operation.RequestMeter;
import org.mandatum.web.page.Site;
import org.mandatum.web.release.CurrentRelease;
import org.mandatum.web.sparql.EndpointDescription;
import org.mandatum.web.sparql.QueryService;

/**
 * A running server: Fuseki’s HTTP server with an endpoint of our own, and beside it the addresses of everything that has
 * an IRI under the base.
 */
public final class Server implements Closeable {

    private final FusekiServer fuseki;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final QueryService queries;
    private final CurrentRelease current;
    private final ServerSettings settings;

    private Server(FusekiServer fuseki, QueryService queries, CurrentRelease current, ServerSettings settings) {
        this.fuseki = fuseki;
        this.queries = queries;
        this.current = current;
        this.settings = settings;
    }

    /**
     * Serves the current release of a store, and the next one as soon as it is current.
     *
     * @throws IOException when the store holds nothing, or the port is in use; the message says what to do
     */
    public static Server start(Store store, ServerSettings settings) throws IOException {
        var current = CurrentRelease.of(store);
        try {
            var site = Site.of(settings.base().toString(), settings.address());
            var queries = new QueryService(current, site, settings.limits(), new ClientAddress(settings.behindProxy()));
            var fuseki = build(current, site, queries, settings);
            startListening(fuseki, settings);
            return new Server(fuseki, queries, current, settings);
        } catch (IOException | RuntimeException e) {
            current.close();
            throw e;
        }
    }

    private static FusekiServer build(CurrentRelease current, Site site, QueryService queries, ServerSettings settings)
            throws IOException {
        var problems = new ProblemAnswers(site);
        var exchange = new Exchange(problems);
        var catalogue = QueryCatalogue.load();
        var metrics = new Metrics(queries::running);
        var sheet = new DataSheet(site.base(), settings.publication());
        var description = new EndpointDescription(current, site, settings.limits(), sheet);
        // An empty registry: of Fuseki's operations (update, upload, graph store, patch, shapes) none exists here.
        var builder = FusekiServer.create(OperationRegistry.createEmpty(), Fuseki.getContext())
                .fusekiModules(FusekiModules.create())
                .port(settings.port())
                .addFilter(
                        "/*",
                        new RequestMeter(metrics, new ClientAddress(settings.behindProxy()), settings.accessLog()))
                .addFilter("/*", new ResponseRules());
        new Routes(current, site, exchange, queries, catalogue, description, sheet, metrics).addTo(builder);
        var fuseki = builder.build();
        HttpEdge.configure(fuseki.getJettyServer(), settings, new ServerErrors(problems));
        return fuseki;
    }

    private static void startListening(FusekiServer fuseki, ServerSettings settings) throws IOException {
        try {
            fuseki.start();
        } catch (FusekiException e) {
            fuseki.stop();
            if (isBindFailure(e)) {
                throw new IOException(
                        "Port %d of %s is in use or not allowed; choose another one"
                                .formatted(settings.port(), settings.host()),
                        e);
            }
            throw new IOException("The server cannot start: " + e.getMessage(), e);
        }
    }

    private static boolean isBindFailure(Throwable failure) {
        return failure instanceof BindException || (failure.getCause() != null && isBindFailure(failure.getCause()));
    }

    /** The port on which the server listens. */
    public int port() {
        return fuseki.getHttpPort();
    }

    /** The address of the front page. */
    public String url() {
        return "http://%s:%d/".formatted(settings.host(), port());
    }

    /** Waits until the server has stopped. */
    public void join() throws InterruptedException {
        fuseki.getJettyServer().join();
    }

    /** Stops listening, lets what runs end, closes the release. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        fuseki.stop();
        queries.close();
        current.close();
    }
}
