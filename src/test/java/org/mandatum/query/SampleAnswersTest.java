package org.mandatum.query;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mandatum.source.FileBytes;

/** The named queries on the sample. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleAnswersTest {

    private static final String SAMPLE = "A_RES_68_243.zh.md";

    private LoadedTexts sample;

    @BeforeAll
    void loadSample(@TempDir Path folder) throws IOException {
        try (var file = SampleAnswersTest.class.getResourceAsStream("/sample/" + SAMPLE)) {
            var text = new FileBytes(SAMPLE, file.readAllBytes());
            sample = LoadedTexts.load(folder, Instant.parse("2014-01-09T00:00:00Z"), List.of(text));
        }
    }

    @AfterAll
    void closeStore() throws IOException {
        sample.close();
    }

    @TestFactory
    Stream<DynamicTest> theSampleAnswersTheQuestions() throws IOException {
        return sample.answer("sample.csv");
    }

    @Test
    void theSampleConformsToTheShapes() throws IOException {
        sample.assertConformsToShapes();
    }
}
