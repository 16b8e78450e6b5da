package org.mandatum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what a test made with the file that says what it should be. {@code -Dgolden.update} writes the file anew; the
 * change is then accepted, or not, by whoever reads the difference.
 */
public final class Golden {

    private Golden() {}

    /** Checks text against a file below {@code src/test/resources}. */
    public static void check(String name, String made) throws IOException {
        check(Path.of("src/test/resources").resolve(name), made);
    }

    public static void check(Path file, String made) throws IOException {
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, made, StandardCharsets.UTF_8);
        }
        assertThat(made).as(file.toString()).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }
}
