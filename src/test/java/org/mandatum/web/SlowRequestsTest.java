package org.mandatum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Requests that are large, slow or never whole. */
@ExtendWith(SampleServer.Extension.class)
@Timeout(90)
class SlowRequestsTest {

    private static final int MEGABYTE = 1 << 20;

    @Test
    void aHundredMegabytesAreRefusedWithoutBeingRead(SampleServer server) {
        var start = Instant.now();
        try {
            var response = server.send(
                    "POST",
                    "/sparql",
                    BodyPublishers.ofByteArray(new byte[100 * MEGABYTE]),
                    "Content-Type",
                    "application/sparql-query");
            assertThat(response.statusCode()).isEqualTo(413);
        } catch (AssertionError closedWhileSending) {
            // Who is still sending when the connection is closed does not always see the answer.
            assertThat(closedWhileSending).hasCauseInstanceOf(IOException.class);
        }
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void headersHaveALimit(SampleServer server) throws IOException {
        var many = "X-Field: value\r\n".repeat(10_000);
        assertThat(raw(server, "GET / HTTP/1.1\r\nHost: localhost\r\n" + many + "\r\n"))
                .startsWith("HTTP/1.1 431");
        assertThat(raw(server, "GET /" + "a".repeat(100_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .startsWith("HTTP/1.1 414");
    }

    @Test
    void clientsThatDripDoNotKeepOthersWaiting(SampleServer server) throws IOException {
        var dripping = new ArrayList<Socket>();
        try {
            for (var client = 0; client < 200; client++) {
                var socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
                dripping.add(socket);
                socket.getOutputStream()
                        .write("POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\nConte"
                                .getBytes(StandardCharsets.US_ASCII));
            }
            var start = Instant.now();
            assertThat(server.get("/health").statusCode()).isEqualTo(200);
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
        } finally {
            for (var socket : dripping) {
                socket.close();
            }
        }
    }

    private static String raw(SampleServer server, String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var head = new byte[12];
            return new String(head, 0, socket.getInputStream().readNBytes(head, 0, 12), StandardCharsets.US_ASCII);
        }
    }
}
