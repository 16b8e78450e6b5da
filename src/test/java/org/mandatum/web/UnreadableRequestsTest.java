package org.mandatum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no client of Java would send: what cannot be read is the client's fault, and told as such. */
@ExtendWith(SampleServer.Extension.class)
class UnreadableRequestsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sparql?query=ASK%20%7B%7D%20%23%FF%FE",
                "/sparql?query=ASK%20%7B%7D%2",
                "/sparql?query=ASK%20%7B%7D%zz",
                "/api/documents?session=%FF",
                "/search?q=%zz",
                "/api/search?q=%C3",
                "/data?graph=%zz",
                "/data?graph=urn:%FF",
                "/id/A/RES/99/900?_profile=%zz",
                "/?lang=%FF",
            })
    void parametersThatAreNoUtf8AreTheClientsFault(String path, SampleServer server) throws IOException {
        assertThat(get(server, path)).startsWith("HTTP/1.1 400 ").contains("problem#bad-request", "\"status\" : 400");
    }

    @Test
    void aProblemHasTheStatusOfItsResponse(SampleServer server) throws IOException {
        var response = get(server, "/sparql?query=" + "x".repeat(20_000));
        assertThat(response).startsWith("HTTP/1.1 414 ").contains("\"status\" : 414");
        assertThat(response).contains("Access-Control-Allow-Origin: *", "Content-Security-Policy: ");
    }

    private static String get(SampleServer server, String path) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            var request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
