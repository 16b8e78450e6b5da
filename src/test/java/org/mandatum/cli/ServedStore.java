package org.mandatum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.mandatum.store.Store;
import org.mandatum.web.Server;
import org.mandatum.web.ServerSettings;

/** A store that command lines have filled, and a server over it. */
final class ServedStore implements AutoCloseable {

    private final Server server;
    private final HttpClient client = HttpClient.newHttpClient();

    private ServedStore(Server server) {
        this.server = server;
    }

    /** Loads a file into the store; the options go before it. */
    static void load(Path store, Path file, String... options) {
        var line = new String[options.length + 4];
        line[0] = "load";
        line[1] = "--db";
        line[2] = store.toString();
        System.arraycopy(options, 0, line, 3, options.length);
        line[line.length - 1] = file.toString();
        var outcome = Outcome.of(line);
        assertThat(outcome.status()).as(outcome.err()).isZero();
    }

    static ServedStore of(Path store) throws IOException {
        return new ServedStore(Server.start(Store.at(store), ServerSettings.local(0)));
    }

    String endpoint() {
        return server.url() + "sparql";
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    HttpResponse<String> get(String path, String... fields) {
        return send("GET", path, new byte[0], fields);
    }

    /** Asks for a path such as {@code /sparql}, with header fields as name, value, name, value. */
    HttpResponse<String> send(String method, String path, byte[] body, String... fields) {
        var request = HttpRequest.newBuilder(URI.create(server.url() + path.substring(1)))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .timeout(Duration.ofSeconds(60));
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
    public void close() {
        server.close();
    }
}
