package org.mandatum.cli.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Plays the services of the UN on this machine: answers as it is told, and writes down what it was asked. */
public final class LocalServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Deque<Answer>> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);

    private LocalServer(HttpServer server) {
        this.server = server;
    }

    public static LocalServer start() {
        var local = new LocalServer(listening());
        local.server.setExecutor(local.threads);
        local.server.createContext("/", local::handle);
        local.server.start();
        return local;
    }

    private static HttpServer listening() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("This machine cannot be listened on", e);
        }
    }

    /** What is done with one request. */
    @FunctionalInterface
    public interface Answer {
        void give(HttpExchange exchange) throws IOException;
    }

    /** A request as it came: its path with the query, and its headers. */
    public record Asked(String path, Map<String, List<String>> headers) {

        public Optional<String> header(String name) {
            return headers.getOrDefault(name, List.of()).stream().findFirst();
        }
    }

    /** Answers requests for a path, with its query, one after the other in this way; the last way holds on. */
    public LocalServer on(String path, Answer... inTurn) {
        answers.put(path, new ArrayDeque<>(List.of(inTurn)));
        return this;
    }

    public String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    public List<Asked> asked() {
        return asked;
    }

    public List<String> paths() {
        return asked.stream().map(Asked::path).toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().toString();
            asked.add(new Asked(path, Map.copyOf(exchange.getRequestHeaders())));
            next(path).give(exchange);
        } catch (IOException gone) {
            // Whoever asked has heard enough.
        }
    }

    private synchronized Answer next(String path) {
        var inTurn = answers.getOrDefault(path, new ArrayDeque<>(List.of(status(404))));
        return inTurn.size() > 1 ? inTurn.remove() : inTurn.element();
    }

    /** All bytes. Headers are given as name, value, name, value. */
    public static Answer whole(byte[] bytes, String... headers) {
        return exchange -> {
            set(exchange, headers);
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    public static Answer status(int status, String... headers) {
        return exchange -> {
            set(exchange, headers);
            exchange.sendResponseHeaders(status, -1);
        };
    }

    /** Promises all bytes, and hangs up after some. */
    public static Answer cutOff(byte[] bytes, int after, String... headers) {
        return exchange -> {
            set(exchange, headers);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes, 0, after);
            exchange.getResponseBody().flush();
        };
    }

    /** A file under an entity tag, of which stretches can be had (RFC 9110, 13 and 14). */
    public static Answer versioned(byte[] bytes, String tag) {
        return exchange -> {
            var asked = exchange.getRequestHeaders();
            set(exchange, "ETag", tag);
            if (tag.equals(asked.getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else if (asked.containsKey("Range") && tag.equals(asked.getFirst("If-Range"))) {
                int start = Integer.parseInt(asked.getFirst("Range").replaceAll("\\D", ""));
                set(exchange, "Content-Range", "bytes %d-%d/%d".formatted(start, bytes.length - 1, bytes.length));
                exchange.sendResponseHeaders(206, bytes.length - start);
                exchange.getResponseBody().write(bytes, start, bytes.length - start);
            } else {
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        };
    }

    /** Sends the bytes one by one, with a pause before each. */
    public static Answer slow(byte[] bytes, long milliseconds) {
        return exchange -> {
            exchange.sendResponseHeaders(200, bytes.length);
            for (var one : bytes) {
                pause(milliseconds);
                exchange.getResponseBody().write(one);
                exchange.getResponseBody().flush();
            }
        };
    }

    /** Sends bytes for as long as anyone listens, and never says how many there will be. */
    public static Answer endless() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write(new byte[1024]);
            }
        };
    }

    /** Says nothing until the server ends. */
    public Answer silent() {
        return exchange -> {
            try {
                end.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        };
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void set(HttpExchange exchange, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().put(headers[i], Collections.singletonList(headers[i + 1]));
        }
    }

    /** Bytes that differ from place to place. */
    public static byte[] bytes(int count, int seed) {
        var bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) (i * 31 + seed + i / 251);
        }
        return bytes;
    }

    /** A file in some form: the mark of the form before other bytes. */
    public static byte[] file(String mark, int seed) {
        var bytes = bytes(1000, seed);
        var start = mark.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        System.arraycopy(start, 0, bytes, 0, start.length);
        return Arrays.copyOf(bytes, bytes.length);
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
