package org.mandatum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A query whose client leaves before the first byte of its answer ends, and a client that is only quick is served. */
@ExtendWith(SampleServer.Extension.class)
class LeavingClientsTest {

    /** Would run until its time is up, and has nothing to say before. */
    private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    private static final Duration NOTICED = SampleServer.TIME.dividedBy(2);
    private static final Pattern RUNNING = Pattern.compile("(?m)^mandatum_queries_running (\\d+)");

    @Test
    void whoLeavesIsNotWorkedFor(SampleServer server) throws IOException {
        awaitQueries(server, 0, SampleServer.TIME.multipliedBy(2));
        var client = connect(server);
        send(client, "GET /sparql?query=" + SampleServer.encode(ENDLESS));
        awaitQueries(server, 1, NOTICED);
        client.close();
        awaitQueries(server, 0, NOTICED);
    }

    @Test
    void aRequestThatComesBeforeTheAnswerToTheLastOneIsAnsweredAfterIt(SampleServer server) throws IOException {
        try (var client = connect(server)) {
            send(client, "GET /sparql?timeout=1&query=" + SampleServer.encode(ENDLESS));
            awaitQueries(server, 1, NOTICED);
            client.getOutputStream()
                    .write("GET /robots.txt HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            var answers = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answers)
                    .startsWith("HTTP/1.1 503 ")
                    .contains("problem#time-out", "HTTP/1.1 200 OK", "User-agent: *");
        }
    }

    private static Socket connect(SampleServer server) throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), server.port());
    }

    private static void send(Socket client, String request) throws IOException {
        client.getOutputStream()
                .write((request + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static void awaitQueries(SampleServer server, int number, Duration time) {
        var end = Instant.now().plus(time);
        while (running(server) != number && Instant.now().isBefore(end)) {
            Thread.yield();
        }
        assertThat(running(server)).isEqualTo(number);
    }

    private static int running(SampleServer server) {
        var found = RUNNING.matcher(server.get("/metrics").body());
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }
}
