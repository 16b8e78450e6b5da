package org.mandatum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mandatum.Golden;
import org.mandatum.golden.Outline;
import org.mandatum.rdf.Ontology;
import org.mandatum.source.FileBytes;
import org.mandatum.text.Diagnostic;

/**
 * Pages of bound volumes, whose resolutions have numbers and no symbols, each read as the outline beside it says. {@code
 * -Dgolden.update} writes the outlines anew.
 */
class OldVolumesTest {

    private static final Path PAGES = Path.of("src/test/resources/volumes");
    private static final Pipeline PIPELINE = Pipeline.of(Ontology.shipped());

    @TestFactory
    Stream<DynamicTest> everyPageGivesTheResolutionThatItIsNamedAfter() throws IOException {
        try (var files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        var name = file.getFileName().toString();
        var read = PIPELINE.read(new FileBytes(name, Files.readAllBytes(file)));
        var noticed =
                read.diagnostics().stream().map(Diagnostic::toString).collect(Collectors.joining("\n", "\n", "\n"));
        Golden.check(
                file.resolveSibling(name.replace(".txt", ".outline")),
                read.value().map(meaning -> new Outline(meaning).text()).orElse("") + noticed);
    }
}
