package org.mandatum.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/** A server in a process of its own, started by the command line as people start it. */
final class ServerProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("serving at (http://\\S+)");

    private final Process process;
    private final String url;
    private final Queue<String> log;
    private final HttpClient client = HttpClient.newHttpClient();

    private ServerProcess(Process process, String url, Queue<String> log) {
        this.log = log;
        this.process = process;
        this.url = url;
    }

    /** Serves the store; returns when it listens. */
    static ServerProcess start(Path store, String heap, Map<String, String> environment) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.mandatum.cli.Main",
                "serve",
                "--port",
                "0",
                "--db",
                store.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var heard = new StringBuilder();
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            heard.append(line).append('\n');
            var address = ADDRESS.matcher(line);
            if (address.find()) {
                var log = new ConcurrentLinkedQueue<String>();
                Thread.ofVirtual().start(() -> said.lines().forEach(log::add));
                return new ServerProcess(process, address.group(1), log);
            }
        }
        throw new IOException("The server ended: " + heard);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url + path.substring(1)))
                .timeout(Duration.ofSeconds(60))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    HttpResponse<String> query(String query) throws IOException, InterruptedException {
        return get("/sparql?format=csv&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    /** What the server has written since it listened. */
    String log() {
        return String.join("\n", log);
    }

    /** Asks the server to end, as a service manager does. */
    void terminate() {
        process.destroy();
    }

    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    boolean lives() {
        return process.isAlive();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
