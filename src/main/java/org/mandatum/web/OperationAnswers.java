package org.mandatum.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.json.JsonBuilder;
import org.mandatum.web.operation.Metrics;
import org.mandatum.web.release.CurrentRelease;

/** What machines ask that look after the server. */
final class OperationAnswers {

    private final CurrentRelease current;
    private final Metrics metrics;

    OperationAnswers(CurrentRelease current, Metrics metrics) {
        this.current = current;
        this.metrics = metrics;
    }

    /** Says that the server lives; where it does not, there is no answer. */
    void health(HttpServletRequest request, HttpServletResponse response) throws IOException {
        state(response);
    }

    /** Says that data can be read, and which: a statement is looked up in the release. */
    void ready(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (current.<Boolean>read(release -> release.dataset().find().hasNext())) {
            state(response);
        } else {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private void state(HttpServletResponse response) throws IOException {
        var release = current.read(read -> read.id().value());
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        response.getOutputStream()
                .print(JsonBuilder.create()
                        .startObject()
                        .pair("status", "ok")
                        .pair("release", release)
                        .finishObject()
                        .build()
                        .toString());
    }

    void metrics(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain; version=0.0.4; charset=utf-8");
        response.getOutputStream().write(metrics.text().getBytes(StandardCharsets.UTF_8));
    }
}
