package org.mandatum.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What those who run the server ask. */
@ExtendWith(SampleServer.Extension.class)
class OperationTest {

    @Test
    void theServerSaysThatItLivesAndWhatItServes(SampleServer server) {
        for (var path : new String[] {"/health", "/ready"}) {
            assertThat(server.get(path).body()).contains("\"status\" : \"ok\"", "\"release\" : \"20");
        }
    }

    @Test
    void requestsAreCountedByKindAndOutcome(SampleServer server) {
        server.query("ASK { ?s ?p ?o }", "*/*");
        server.query("SELECT nonsense", "*/*");
        server.get("/id/A/RES/99/900");
        var response = server.get("/metrics");
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain; version=0.0.4");
        assertThat(response.body())
                .containsPattern("mandatum_request_seconds_count\\{kind=\"ask\",outcome=\"answered\"\\} [1-9]")
                .containsPattern("mandatum_request_seconds_count\\{kind=\"endpoint\",outcome=\"refused\"\\} [1-9]")
                .containsPattern("mandatum_request_seconds_count\\{kind=\"resource\",outcome=\"answered\"\\} [1-9]")
                .contains("mandatum_queries_running", "mandatum_heap_used_bytes", "le=\"+Inf\"");
    }
}
