package org.mandatum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mandatum.store.Store;

/** What only shows in processes of their own: little memory, an end by signal, several servers on one store. */
@Timeout(180)
class ServerProcessTest {

    private static final String LOOK_UP =
            "SELECT ?s WHERE { ?s <https://w3id.org/mandatum/ontology#symbol> 'A/RES/99/900' }";
    private static final String ALL_BY_ALL = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i";
    private static final String RELEASE =
            "SELECT ?id WHERE { GRAPH <https://w3id.org/mandatum/graph/release> { ?r <http://purl.org/dc/terms/identifier> ?id } }";

    @Test
    void whoTakesAllMemoryIsStoppedAndOthersAreAnswered(@TempDir Path folder) throws Exception {
        SampleServer.load(Store.at(folder), "/web/sample.trig");
        try (var server = ServerProcess.start(folder, "320m", Map.of("MANDATUM_QUERY_SECONDS", "8"));
                var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var hungry : new String[] {
                "SELECT (GROUP_CONCAT(CONCAT(STR(?c), STR(?f), STR(?i))) AS ?x) WHERE { %s }",
                "SELECT * WHERE { %s } ORDER BY ?c ?f ?i",
                "SELECT (COUNT(DISTINCT *) AS ?n) WHERE { %s }",
            }) {
                var answer = clients.submit(() -> server.query(hungry.formatted(ALL_BY_ALL)));
                while (!answer.isDone()) {
                    assertThat(server.query(LOOK_UP).body()).contains("A/RES/99/900");
                }
                assertThat(answer.get().statusCode()).as(hungry).isEqualTo(503);
                assertThat(answer.get().body()).as(hungry).containsAnyOf("problem#too-much-memory", "problem#time-out");
            }
            assertThat(server.lives()).isTrue();
        }
    }

    @Test
    void whoIsBeingAnsweredWhenTheServerStopsGetsAllOfIt(@TempDir Path folder) throws Exception {
        SampleServer.load(Store.at(folder), "/web/sample.trig");
        try (var server = ServerProcess.start(folder, "512m", Map.of());
                var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            server.query(LOOK_UP);
            var slow = clients.submit(() -> server.query(
                    "SELECT (COUNT(*) AS ?n) WHERE { { SELECT ?a ?d { ?a ?b ?c . ?d ?e ?f } LIMIT 4000000 } }"));
            Thread.sleep(300);
            var start = Instant.now();
            server.terminate();
            assertThat(slow.get().body()).isEqualTo("n\r\n4000000\r\n");
            server.waitFor();
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(30));
        }
    }

    @Test
    void severalServersOnOneStoreMoveToTheNextReleaseAndLoseNoRequest(@TempDir Path folder) throws Exception {
        var store = Store.at(folder);
        SampleServer.load(store, "/web/sample.trig");
        var answers = new ConcurrentLinkedQueue<String>();
        var stop = new AtomicBoolean();
        try (var one = ServerProcess.start(folder, "512m", Map.of());
                var other = ServerProcess.start(folder, "512m", Map.of());
                var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var server : new ServerProcess[] {one, other}) {
                for (var client = 0; client < 4; client++) {
                    clients.submit(() -> {
                        while (!stop.get()) {
                            answers.add(ask(server));
                        }
                        return null;
                    });
                }
            }
            for (var release = 0; release < 3; release++) {
                try (var loading = store.startLoading("test")) {
                    var name = "urn:test:" + release;
                    loading.add("https://example.org/" + release, handler -> {
                        var make = org.eclipse.rdf4j.model.impl.SimpleValueFactory.getInstance();
                        handler.startRDF();
                        handler.handleStatement(make.createStatement(
                                make.createIRI(name), make.createIRI("urn:p"), make.createLiteral("x")));
                        handler.endRDF();
                    });
                    loading.commit(org.mandatum.store.LoadProgress.UNHEARD);
                }
                Thread.sleep(500);
            }
            stop.set(true);
            var current = store.current().orElseThrow().value();
            assertThat(one.query(RELEASE).body()).contains(current);
            assertThat(other.query(RELEASE).body()).contains(current);
        }
        assertThat(answers).hasSizeGreaterThan(20).allMatch(answer -> answer.startsWith("200 id\r\n20"));
        assertThat(answers.stream().distinct()).as("releases seen").hasSizeGreaterThan(1);
    }

    private static String ask(ServerProcess server) throws InterruptedException {
        try {
            var response = server.query(RELEASE);
            return response.statusCode() + " " + response.body();
        } catch (IOException lost) {
            return "lost: " + lost;
        }
    }
}
