package org.mandatum.cli.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.mandatum.text.Problem;

/** The explanations of all problems, by their codes. */
public final class Explanations {

    private static final String FILE = "/diagnostics/explanations.properties";

    private final Properties entries;

    private Explanations(Properties entries) {
        this.entries = entries;
    }

    /** Those that ship with the program; throws {@code UncheckedIOException} where they cannot be read. */
    public static Explanations shipped() {
        var entries = new Properties();
        try (var in = new InputStreamReader(Explanations.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            entries.load(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Explanations(entries);
    }

    /** What a problem means; throws {@code IllegalStateException} where nobody has written it down. */
    public Explanation of(Problem problem) {
        return new Explanation(
                entry(problem, "headline"),
                entry(problem, "meaning"),
                entry(problem, "example"),
                entry(problem, "advice"));
    }

    private String entry(Problem problem, String what) {
        var key = problem.code() + "." + what;
        return Optional.ofNullable(entries.getProperty(key))
                .orElseThrow(() -> new IllegalStateException("No explanation " + key));
    }

    /** The keys of the file, such as {@code number-recovered.meaning}. */
    Set<String> keys() {
        return entries.stringPropertyNames();
    }
}
