package org.mandatum.web;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static java.net.http.HttpRequest.BodyPublishers.ofByteArray;
import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a public server is asked by those who mean it no good. */
@ExtendWith(SampleServer.Extension.class)
class HostileRequestsTest {

    private static final int KEPT = 1 << 16;
    private static final String COUNT = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * WHERE { SERVICE <%s> { ?s ?p ?o } }",
                "SELECT * WHERE { SERVICE SILENT <%s> { ?s ?p ?o } }",
                "SELECT * WHERE { ?s a ?t FILTER EXISTS { SERVICE <%s> { ?s ?p ?o } } }",
                "SELECT * WHERE { { SELECT ?s { ?s a ?t { SERVICE <%s> { ?s ?p ?o } } } } }",
                "SELECT * WHERE { VALUES ?u { <%s> } SERVICE ?u { ?s ?p ?o } }",
                "SELECT ?s WHERE { ?s a ?t } ORDER BY EXISTS { SERVICE <%s> { ?s ?p ?o } }",
                "SELECT ?t WHERE { ?s a ?t } GROUP BY ?t HAVING (1 = 1) (EXISTS { SERVICE <%s> { ?t ?p ?o } })",
                "ASK { SERVICE <%s> { ?s ?p ?o } }",
                "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <%s> { ?s ?p ?o } }",
                "DESCRIBE ?s WHERE { SERVICE <%s> { ?s ?p ?o } }",
            })
    void noQueryReachesAnotherServer(String query, SampleServer server) throws IOException {
        try (var listener = new Listener()) {
            var response = server.query(query.formatted(listener.url()), "*/*");
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(response.body()).contains("problem#query-not-allowed");
            assertThat(listener.hits()).isZero();
        }
    }

    @Test
    void namesOfGraphsAreNamesAndNothingIsLoadedFromThem(SampleServer server) throws IOException {
        try (var listener = new Listener()) {
            for (var graph : new String[] {listener.url(), "file:///etc/hostname"}) {
                var response = server.query("SELECT * FROM <%s> WHERE { ?s ?p ?o }".formatted(graph), "text/csv");
                assertThat(response.body()).isEqualTo("s,p,o\r\n");
            }
            assertThat(listener.hits()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<java:org.mandatum.web.LoadedByQuery>() AS ?x) WHERE { }",
                "SELECT (<js:now>() AS ?x) WHERE { }",
                "SELECT * WHERE { ?s ?p ?o FILTER <java:org.mandatum.web.LoadedByQuery>(?o) }",
                "SELECT * WHERE { ?s <java:org.mandatum.web.LoadedByQuery> ?o }",
                "SELECT * WHERE { ?s ?p ?o } ORDER BY <java:org.mandatum.web.LoadedByQuery>(?o)",
                "SELECT ?s WHERE { ?s ?p ?o } GROUP BY ?s HAVING (1 = 1) (<java:org.mandatum.web.LoadedByQuery>(?s))",
                "SELECT (SUM(<java:org.mandatum.web.LoadedByQuery>(?o)) AS ?n) WHERE { ?s ?p ?o }",
                "SELECT ?s WHERE { ?s ?p ?o } GROUP BY (<java:org.mandatum.web.LoadedByQuery>(?s) AS ?k) ?s",
                "SELECT (<http://jena.apache.org/ARQ/function#wait>(5000) AS ?x) WHERE { }",
                "SELECT (<http://jena.apache.org/ARQ/function#sysprop>('user.dir') AS ?x) WHERE { }",
            })
    void noQueryRunsCodeOfTheMachine(String query, SampleServer server) {
        var start = Instant.now();
        var response = server.query(query, "*/*");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("problem#query-not-allowed");
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(LoadedByQuery.loads()).isZero();
    }

    @Test
    void theFunctionsOfTheStandardsAreThere(SampleServer server) {
        var query = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> PREFIX math:"
                + " <http://www.w3.org/2005/xpath-functions/math#>"
                + " SELECT (xsd:integer('7') + math:sqrt(16) AS ?x) WHERE { }";
        assertThat(server.query(query, "text/csv").body()).startsWith("x\r\n1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
                "DELETE WHERE { ?s ?p ?o }",
                "LOAD <file:///etc/passwd>",
                "LOAD <http://localhost:1/>",
                "CLEAR ALL",
                "DROP GRAPH <urn:x>",
            })
    void updatesAreRefusedHoweverTheyCome(String update, SampleServer server) {
        var before = server.query(COUNT, "text/csv").body();
        var form = "application/x-www-form-urlencoded";
        var encoded = SampleServer.encode(update);
        assertThat(server.send("POST", "/sparql", ofString(update), "Content-Type", "application/sparql-update")
                        .body())
                .contains("problem#read-only");
        assertThat(server.send("POST", "/sparql", ofString("update=" + encoded), "Content-Type", form)
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.get("/sparql?update=" + encoded).statusCode()).isEqualTo(403);
        assertThat(server.query(update, "*/*").body()).contains("only read");
        for (var path : new String[] {"/update", "/sparql/update", "/data", "/upload", "/$/datasets", "/$/ping"}) {
            assertThat(server.send("POST", path, ofString(update), "Content-Type", "application/sparql-update")
                            .statusCode())
                    .isBetween(400, 499);
        }
        assertThat(server.query(COUNT, "text/csv").body()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "POST", "PROPFIND"})
    void nothingCanBeWrittenAnywhere(String method, SampleServer server) {
        for (var path : new String[] {
            "/",
            "/sparql",
            "/sparql?default",
            "/sparql?graph=urn:x",
            "/id/A/RES/99/900",
            "/ontology",
            "/api/x",
            "/health"
        }) {
            var response =
                    server.send(method, path, ofString("<urn:a> <urn:b> <urn:c> ."), "Content-Type", "text/turtle");
            assertThat(response.statusCode()).as(method + " " + path).isBetween(400, 499);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../../../../etc/passwd",
                "/assets/%2e%2e/%2e%2e/etc/passwd",
                "/assets/..%2f..%2fetc%2fpasswd",
                "/assets/..%5c..%5cwindows",
                "/assets/..;/..;/mandatum.css",
                "/assets/%00",
                "/assets//etc/passwd",
                "/assets/",
                "/id/../../etc/passwd",
                "/graph/file:///etc/passwd",
                "/id/%ff%fe",
            })
    void noPathReachesAFile(String path, SampleServer server) throws IOException {
        var response = raw(server, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(response).matches("(?s)HTTP/1.1 40[04].*").doesNotContain("root:");
    }

    @Test
    void theHostFieldIsNotReflected(SampleServer server) throws IOException {
        for (var path : new String[] {"/", "/sparql", "/id/A/RES/99/900", "/nothing", "/actor/secretary-general"}) {
            var response = raw(
                    server,
                    "GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n"
                            + "Connection: close\r\n\r\n");
            assertThat(response).as(path).doesNotContain("evil.example\"", "//evil.example:", "Location: http");
        }
    }

    @Test
    void aBodyThatIsTooLongIsRefusedAtOnce(SampleServer server) {
        var start = Instant.now();
        var body = "ASK { } #" + "x".repeat(SampleServer.QUERY_BYTES);
        for (var type : new String[] {"application/sparql-query", "application/x-www-form-urlencoded"}) {
            var response = server.send("POST", "/sparql", ofString("query=" + body), "Content-Type", type);
            assertThat(response.statusCode()).isEqualTo(413);
            var chunked = server.send(
                    "POST",
                    "/sparql",
                    java.net.http.HttpRequest.BodyPublishers.ofInputStream(
                            () -> new java.io.ByteArrayInputStream(("query=" + body).getBytes(StandardCharsets.UTF_8))),
                    "Content-Type",
                    type);
            assertThat(chunked.statusCode()).isEqualTo(413);
        }
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aCompressedBodyIsNotOpened(SampleServer server) throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bomb)) {
            gzip.write(("ASK { }" + " ".repeat(10_000_000)).getBytes(StandardCharsets.UTF_8));
        }
        for (var type : new String[] {"application/sparql-query", "application/x-www-form-urlencoded"}) {
            var response = server.send(
                    "POST",
                    "/sparql",
                    ofByteArray(bomb.toByteArray()),
                    "Content-Type",
                    type,
                    "Content-Encoding",
                    "gzip");
            assertThat(response.statusCode()).isBetween(400, 415);
        }
    }

    @Test
    void aDeepQueryIsRefused(SampleServer server) {
        assertThat(server.send(
                                "POST",
                                "/sparql",
                                ofString("ASK " + "{".repeat(40_000) + "}".repeat(40_000)),
                                "Content-Type",
                                "application/sparql-query")
                        .statusCode())
                .isEqualTo(400);
        var sum = "SELECT (1" + "+1".repeat(20_000) + " AS ?x) WHERE { }";
        assertThat(server.send("POST", "/sparql", ofString(sum), "Content-Type", "application/sparql-query")
                        .statusCode())
                .isIn(200, 400);
        assertThat(server.query(COUNT, "*/*").statusCode()).isEqualTo(200);
    }

    @Test
    void aQueryWithoutEndIsStopped(SampleServer server) {
        var query = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
        var start = Instant.now();
        var response = server.query(query, "*/*");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).contains("problem#time-out");
        assertThat(Duration.between(start, Instant.now())).isLessThan(SampleServer.TIME.multipliedBy(4));
        var sooner = Instant.now();
        assertThat(server.get("/sparql?timeout=0.2&query=" + SampleServer.encode(query))
                        .statusCode())
                .isEqualTo(503);
        assertThat(Duration.between(sooner, Instant.now())).isLessThan(SampleServer.TIME);
    }

    @Test
    void anAnswerThatBreaksOffDoesNotLookWhole(SampleServer server) throws IOException {
        var query = "SELECT * WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
        var response = raw(
                server,
                "GET /sparql?query=" + SampleServer.encode(query)
                        + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/csv\r\n\r\n");
        assertThat(response).startsWith("HTTP/1.1 200").contains("Transfer-Encoding: chunked");
        assertThat(response)
                .as("no last chunk, no words of the server among the data")
                .doesNotEndWith("\r\n0\r\n\r\n")
                .doesNotContain("ancel", "problem");
    }

    @Test
    void tooManyQueriesAtOnceAreSentAway(SampleServer server) {
        var slow = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
        List<HttpResponse<String>> busy;
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 12)
                    .mapToObj(i -> clients.submit(() -> server.query(slow, "*/*")))
                    .toList();
            busy = answers.stream()
                    .map(HostileRequestsTest::result)
                    .filter(response -> response.body().contains("problem#busy"))
                    .toList();
        }
        assertThat(busy).isNotEmpty().allSatisfy(response -> {
            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.headers().firstValue("Retry-After")).isPresent();
        });
    }

    @Test
    void programsInBrowsersMayReadButNotMore(SampleServer server) {
        var response = server.get("/sparql?query=" + SampleServer.encode(COUNT), "Origin", "https://example.org");
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(response.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(response.headers()
                        .firstValue("Access-Control-Expose-Headers")
                        .orElse(""))
                .contains("ETag");
        var preflight = server.send(
                "OPTIONS",
                "/sparql",
                noBody(),
                "Origin",
                "https://example.org",
                "Access-Control-Request-Method",
                "POST");
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight
                        .headers()
                        .firstValue("Access-Control-Allow-Methods")
                        .orElse(""))
                .contains("POST")
                .doesNotContain("PUT", "DELETE");
    }

    @Test
    void everyResponseSaysWhatABrowserMayDo(SampleServer server) {
        for (var path : new String[] {"/", "/sparql", "/nothing", "/assets/mandatum.css", "/id/A/RES/99/900"}) {
            var headers = server.get(path, "Accept", "text/html, */*;q=0.1").headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'self'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).isPresent();
            assertThat(headers.firstValue("Server")).isEmpty();
        }
    }

    private static HttpResponse<String> result(Future<HttpResponse<String>> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static String raw(SampleServer server, String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(readToTheEnd(socket), StandardCharsets.UTF_8);
        }
    }

    /** The beginning and the end of what came before the server closed the connection or broke it. */
    private static byte[] readToTheEnd(Socket socket) throws IOException {
        var received = new ByteArrayOutputStream();
        var last = new byte[0];
        var buffer = new byte[KEPT];
        try {
            for (int n = socket.getInputStream().read(buffer);
                    n >= 0;
                    n = socket.getInputStream().read(buffer)) {
                if (received.size() < KEPT) {
                    received.write(buffer, 0, n);
                } else {
                    last = Arrays.copyOf(buffer, n);
                }
            }
        } catch (SocketException e) {
            assertThat(e).hasMessageContaining("reset");
        }
        received.write(last);
        return received.toByteArray();
    }

    /** Counts who calls. */
    private static final class Listener implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        private final AtomicInteger hits = new AtomicInteger();

        Listener() throws IOException {
            Thread.ofVirtual().start(() -> {
                try {
                    while (true) {
                        socket.accept().close();
                        hits.incrementAndGet();
                    }
                } catch (IOException closed) {
                    return;
                }
            });
        }

        String url() {
            return "http://localhost:" + socket.getLocalPort() + "/sparql";
        }

        int hits() {
            return hits.get();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
