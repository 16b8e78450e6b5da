package org.mandatum.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mandatum.source.FileBytes;

/**
 * The named queries on a made-up series of resolutions, read from files of the UN's form with votes, drafts and
 * subjects.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeriesAnswersTest {

    private static final Path SERIES = Path.of("src/test/resources/series");

    private LoadedTexts series;

    @BeforeAll
    void loadSeries(@TempDir Path folder) throws IOException {
        try (var files = Files.list(SERIES)) {
            var texts = new ArrayList<FileBytes>();
            for (var file : files.filter(name -> name.toString().endsWith(".xml"))
                    .sorted()
                    .toList()) {
                texts.add(new FileBytes(file.getFileName().toString(), Files.readAllBytes(file)));
            }
            series = LoadedTexts.load(folder, Instant.parse("2037-12-24T00:00:00Z"), texts);
        }
    }

    @AfterAll
    void closeStore() throws IOException {
        series.close();
    }

    @TestFactory
    Stream<DynamicTest> theSeriesAnswersTheQuestions() throws IOException {
        return series.answer("series.csv");
    }

    @Test
    void theSeriesConformsToTheShapes() throws IOException {
        series.assertConformsToShapes();
    }
}
