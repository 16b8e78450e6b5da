package org.mandatum.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandatum.source.FileBytes;
import org.mandatum.store.Fingerprint;

/** The lineage in a store does not depend on how many loads brought the texts, nor on their order. */
class LineageOfLoadsTest {

    private static final Path SERIES = Path.of("src/test/resources/series");
    private static final Instant DAY = Instant.parse("2037-12-24T00:00:00Z");

    @Test
    void severalLoadsInAnyOrderGiveTheLineageOfOne(@TempDir Path once, @TempDir Path often) throws IOException {
        var whole = load(once, "A_RES_90_5.en.xml", "A_RES_91_8.en.xml", "A_RES_92_3.en.xml");
        assertThat(whole)
                .containsOnlyKeys(
                        "https://w3id.org/mandatum/graph/A/RES/91/8/lineage",
                        "https://w3id.org/mandatum/graph/A/RES/92/3/lineage");

        var first = load(often, "A_RES_92_3.en.xml", "A_RES_90_5.en.xml");
        assertThat(first).containsOnlyKeys("https://w3id.org/mandatum/graph/A/RES/92/3/lineage");
        assertThat(first.values()).doesNotContainAnyElementsOf(whole.values());
        assertThat(load(often, "A_RES_91_8.en.xml")).isEqualTo(whole);
        assertThat(load(often, "A_RES_91_8.fr.xml")).isEqualTo(whole);
    }

    /** What is loaded beside the texts leaves their lineage as it was. */
    @Test
    void textsOfOtherSeriesLeaveALineageAlone(@TempDir Path folder) throws IOException {
        var before = load(folder, "A_RES_90_5.en.xml", "A_RES_91_8.en.xml");
        assertThat(load(folder, "A_RES_90_61.en.xml")).isEqualTo(before).hasSize(1);
    }

    @Test
    void theLineageConformsToTheShapes(@TempDir Path folder) throws IOException {
        var shapes = Shapes.parse(RDFDataMgr.loadGraph("ontology/shapes.ttl"));
        var files = Stream.of("A_RES_90_5.en.xml", "A_RES_91_8.en.xml")
                .map(LineageOfLoadsTest::file)
                .toList();
        try (var loaded = LoadedTexts.load(folder, DAY, files)) {
            var dataset = loaded.release().dataset();
            Txn.executeRead(dataset, () -> {
                var lineage =
                        dataset.getGraph(NodeFactory.createURI("https://w3id.org/mandatum/graph/A/RES/91/8/lineage"));
                assertThat(lineage.isEmpty()).isFalse();
                assertThat(ShaclValidator.get().validate(shapes, lineage).getEntries())
                        .isEmpty();
            });
        }
    }

    /** Loads files, and gives the graphs of lineage of the release that comes of it. */
    private static Map<String, Fingerprint> load(Path folder, String... names) throws IOException {
        var files = Stream.of(names).map(LineageOfLoadsTest::file).toList();
        try (var loaded = LoadedTexts.load(folder, DAY, files)) {
            return loaded.release().manifest().graphs().entrySet().stream()
                    .filter(graph -> graph.getKey().endsWith("/lineage"))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }

    private static FileBytes file(String name) {
        try {
            return new FileBytes(name, Files.readAllBytes(SERIES.resolve(name)));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
