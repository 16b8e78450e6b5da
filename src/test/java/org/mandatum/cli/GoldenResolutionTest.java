package org.mandatum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mandatum.Golden;
import org.mandatum.citation.Citation;
import org.mandatum.document.Clause;
import org.mandatum.golden.Outline;
import org.mandatum.rdf.Describer;
import org.mandatum.rdf.Iris;
import org.mandatum.rdf.Ontology;
import org.mandatum.rdf.RdfOutput;
import org.mandatum.rdf.RdfSyntax;
import org.mandatum.rdf.Run;
import org.mandatum.semantic.Meaning;
import org.mandatum.source.FileBytes;
import org.mandatum.text.Diagnostic;

/**
 * Reads each resolution of {@code src/test/resources/resolutions} and compares what came of it with the files beside it.
 *
 * <p>{@code -Dgolden.update} rewrites the expectations; what changed is then seen in the diff, and a person accepts it.
 */
class GoldenResolutionTest {

    private static final Path CASES = Path.of("src/test/resources/resolutions");
    private static final Path SAME_RESOLUTION = CASES.resolve("A-RES-90-900");
    private static final Path SAMPLE = Path.of("src/main/resources/sample/A_RES_68_243.zh.md");
    private static final Run RUN = new Run("test", Instant.EPOCH);

    private final Ontology ontology = Ontology.shipped();
    private final Pipeline pipeline = Pipeline.of(ontology);

    @TestFactory
    Stream<DynamicTest> everyResolutionIsReadAsItsGoldenFilesSay() throws IOException {
        return sources(CASES).stream()
                .map(source -> DynamicTest.dynamicTest(
                        CASES.relativize(source.getParent()).toString(), () -> check(source, source.getParent())));
    }

    @Test
    void theSampleIsReadAsItsGoldenFilesSay() throws IOException {
        check(SAMPLE, CASES.resolve("A-RES-68-243/zh"));
    }

    @Test
    void theLanguagesAgreeInClausesAndCitedDocuments() throws IOException {
        var clauses = new TreeMap<String, List<String>>();
        var cited = new TreeMap<String, TreeSet<String>>();
        for (var source : sources(SAME_RESOLUTION)) {
            var meaning = pipeline.read(new FileBytes(name(source), Files.readAllBytes(source)))
                    .value()
                    .orElseThrow();
            var language = meaning.resolution().language().value();
            clauses.put(
                    language,
                    meaning.resolution()
                            .allClauses()
                            .map(Clause::path)
                            .map(Object::toString)
                            .toList());
            cited.put(language, cited(meaning));
        }
        assertThat(clauses).hasSize(6);
        assertThat(clauses.values()).allSatisfy(paths -> assertThat(paths).isEqualTo(clauses.get("en")));
        assertThat(cited.values()).allSatisfy(symbols -> assertThat(symbols).isEqualTo(cited.get("en")));
    }

    private static TreeSet<String> cited(Meaning meaning) {
        return meaning.citations().stream()
                .map(cited -> cited.citation())
                .filter(Citation.OfDocument.class::isInstance)
                .map(citation -> ((Citation.OfDocument) citation).symbol().text())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("source."))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path source) {
        return source.getFileName().toString();
    }

    private void check(Path source, Path golden) throws IOException {
        var read = pipeline.read(new FileBytes(name(source), Files.readAllBytes(source)));
        var meaning = read.value().orElseThrow();
        Golden.check(golden.resolve("outline.txt"), new Outline(meaning).text());
        Golden.check(golden.resolve("expected.ttl"), turtle(meaning));
        Golden.check(
                golden.resolve("diagnostics.txt"),
                read.diagnostics().stream().map(Diagnostic::toString).collect(Collectors.joining("\n", "", "\n")));
    }

    private String turtle(Meaning meaning) throws IOException {
        var iris = Iris.ofProject();
        var out = new ByteArrayOutputStream();
        try (var output = RdfOutput.begin(out, RdfSyntax.TURTLE, iris)) {
            output.write(new Describer(iris, ontology).statements(meaning, RUN));
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
