package org.mandatum.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.mandatum.Golden;
import org.mandatum.store.Release;

/**
 * A named query with values for its parameters, and the file that holds the expected answer.
 *
 * <p>A line of a {@code .csv} beside the answers: the answer's name, the query, {@code parameter=value}.
 */
record AnswerCase(String name, String query, Map<String, String> values) {

    private static final Path FOLDER = Path.of("src", "test", "resources", "query");

    static Path resource(String name) {
        return FOLDER.resolve(name);
    }

    static Stream<AnswerCase> read(String table) throws IOException {
        return Files.readAllLines(FOLDER.resolve(table)).stream().map(AnswerCase::of);
    }

    private static AnswerCase of(String line) {
        var cells = line.split(",");
        var values = Arrays.stream(cells)
                .skip(2)
                .map(cell -> cell.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new AnswerCase(cells[0], cells[1], values);
    }

    /** A test that the answer on a release is the expected one, and holds at least one row. */
    DynamicTest test(QueryCatalogue catalogue, Release release) {
        return dynamicTest(name, () -> {
            var answer = answer(catalogue, release);
            Golden.check(FOLDER.resolve("expected").resolve(name + ".tsv"), answer);
            assertThat(answer.lines()).as("rows below the head").hasSizeGreaterThan(1);
        });
    }

    private String answer(QueryCatalogue catalogue, Release release) throws QueryRefused {
        var out = new ByteArrayOutputStream();
        new QueryRunner(release.dataset(), Duration.ofSeconds(60))
                .run(catalogue.query(query).bind(values), ResultFormat.TSV, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
