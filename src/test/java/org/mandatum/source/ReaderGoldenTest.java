package org.mandatum.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each file under {@code source/} is read and compared with the outline of the same name beside it. With
 * {@code -Dgolden.update} the outlines are written anew; git shows what changed.
 */
class ReaderGoldenTest {

    private static final FormReader READER = new FormReader(new TestCues());
    private static final Path CASES = Path.of("src/test/resources/source");

    @TestFactory
    Stream<DynamicTest> everyFileGivesItsOutline() throws IOException {
        try (var files = Files.list(CASES)) {
            return files.filter(file -> !file.toString().endsWith(".outline")).sorted().toList().stream()
                    .map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        var name = file.getFileName().toString();
        var outline = Outline.of(READER.read(new FileBytes(name, Files.readAllBytes(file))));
        var golden = file.resolveSibling(name + ".outline");
        if (System.getProperty("golden.update") != null) {
            Files.writeString(golden, outline);
        }
        assertThat(outline).isEqualTo(Files.readString(golden));
    }
}
