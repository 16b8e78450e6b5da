package org.mandatum.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.mandatum.query.bounds.Bounds;
import org.mandatum.store.LoadProgress;
import org.mandatum.store.Store;
import org.mandatum.web.sparql.QueryLimits;

/** A server over {@code web/sample.trig} on a free port, one for all tests, with low limits. */
final class SampleServer implements AutoCloseable {

    static final Duration TIME = Duration.ofSeconds(3);
    static final int QUERY_BYTES = 100_000;
    static final int PAGE_ROWS = 10;

    static final int ROWS = 200_000;
    static final int LONG_AT_ONCE = 3;

    private static final QueryLimits.Turns TURNS =
            new QueryLimits.Turns(8, 6, Duration.ofMillis(500), Duration.ofMillis(200), LONG_AT_ONCE, LONG_AT_ONCE);
    private static final QueryLimits LIMITS =
            new QueryLimits(TIME, QUERY_BYTES, PAGE_ROWS, ROWS, 1 << 25, Bounds.STANDARD, TURNS);

    private final Path folder;
    private final Server server;
    private final HttpClient client = HttpClient.newHttpClient();

    private SampleServer(Path folder, Server server) {
        this.folder = folder;
        this.server = server;
    }

    /** Gives each test the one server. */
    static final class Extension implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == SampleServer.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.create(SampleServer.class))
                    .getOrComputeIfAbsent(SampleServer.class, type -> start());
        }
    }

    private static SampleServer start() {
        try {
            var folder = Files.createTempDirectory("mandatum-web");
            load(Store.at(folder), "/web/sample.trig");
            var settings = ServerSettings.local(0).with(LIMITS);
            return new SampleServer(folder, Server.start(Store.at(folder), settings));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Makes a release of the file. */
    static void load(Store store, String resource) throws IOException {
        try (var loading = store.startLoading("test")) {
            loading.add("https://example.org/graph", handler -> {
                try (var in = SampleServer.class.getResourceAsStream(resource)) {
                    var parser = Rio.createParser(RDFFormat.TRIG);
                    parser.setRDFHandler(handler);
                    parser.parse(in, "https://example.org/");
                }
            });
            loading.commit(LoadProgress.UNHEARD);
        }
    }

    String url() {
        return server.url();
    }

    int port() {
        return server.port();
    }

    URI address(String path) {
        return URI.create(url() + path.substring(1));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Asks for a path, such as {@code /sparql}, with header fields given as name, value, name, value. */
    HttpResponse<String> get(String path, String... fields) {
        return send("GET", path, BodyPublishers.noBody(), fields);
    }

    /** Asks the query with the Accept field. */
    HttpResponse<String> query(String query, String accept) {
        return get("/sparql?query=" + encode(query), "Accept", accept);
    }

    HttpResponse<String> send(String method, String path, BodyPublisher body, String... fields) {
        var request = HttpRequest.newBuilder(address(path)).method(method, body).timeout(Duration.ofSeconds(60));
        if (fields.length > 0) {
            request.headers(fields);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
