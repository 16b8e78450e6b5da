package org.mandatum.web.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandatum.store.LoadProgress;
import org.mandatum.store.Release;
import org.mandatum.store.Store;

class CurrentReleaseTest {

    private static final String GRAPH = "https://example.org/graph";
    private static final String THING = "https://example.org/thing";

    @TempDir
    private Path folder;

    @Test
    void readersSeeTheReleaseThatWasCurrentWhenTheyBegan() throws IOException {
        var store = Store.keeping(1, folder);
        load(store, "first");
        try (var current = CurrentRelease.of(store)) {
            var seen = current.read(release -> {
                load(store, "second");
                assertThat(CompletableFuture.supplyAsync(() -> current.read(CurrentReleaseTest::text))
                                .join())
                        .as("another reader meanwhile")
                        .isEqualTo("second");
                return text(release);
            });
            assertThat(seen).isEqualTo("first");
            assertThat(current.<String>read(CurrentReleaseTest::text)).isEqualTo("second");
        }
    }

    @Test
    void itCannotBeWritten() throws IOException {
        load(Store.at(folder), "first");
        try (var current = CurrentRelease.of(Store.at(folder))) {
            assertThatThrownBy(() -> current.begin(TxnType.WRITE)).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> current.begin(TxnType.READ_PROMOTE))
                    .isInstanceOf(UnsupportedOperationException.class);
            current.read(release -> {
                assertThatThrownBy(() -> current.add(Quad.create(null, null, null, null)))
                        .isInstanceOf(UnsupportedOperationException.class);
                return release;
            });
        }
    }

    private static String text(Release release) {
        return release.dataset()
                .find(null, NodeFactory.createURI(THING), null, null)
                .next()
                .getObject()
                .getLiteralLexicalForm();
    }

    private static void load(Store store, String text) {
        try (var loading = store.startLoading("test")) {
            loading.add(GRAPH, handler -> {
                handler.startRDF();
                handler.handleStatement(
                        Statements.statement(Values.iri(THING), RDFS.LABEL, Values.literal(text), null));
                handler.endRDF();
            });
            loading.commit(LoadProgress.UNHEARD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
