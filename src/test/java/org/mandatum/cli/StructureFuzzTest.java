package org.mandatum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandatum.ProcessorTime;
import org.mandatum.document.Resolution;
import org.mandatum.document.StructureParser;
import org.mandatum.document.WordingCues;
import org.mandatum.language.Languages;
import org.mandatum.language.Lexicon;
import org.mandatum.rdf.Ontology;
import org.mandatum.semantic.Meaning;
import org.mandatum.source.FileBytes;
import org.mandatum.source.FormReader;

/**
 * Whatever stands in a file, the structure parser answers in time, and no two clauses have the same path; and the
 * interpreter understands it or not, but throws at nothing.
 *
 * <p>The build reads the seeds; {@code JAZZER_FUZZ=1 ./mvnw test -Dtest='StructureFuzzTest#structure'} looks for others.
 */
class StructureFuzzTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Ontology ONTOLOGY = Ontology.shipped();
    private static final Languages LANGUAGES = Languages.load();
    private static final Lexicon LEXICON = Lexicon.of(LANGUAGES, ONTOLOGY.lexicon());
    private static final FormReader READER = new FormReader(new WordingCues(LANGUAGES, LEXICON));
    private static final StructureParser PARSER = new StructureParser(LANGUAGES, LEXICON);
    private static final Pipeline PIPELINE = Pipeline.of(ONTOLOGY);

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "3m")
    void structure(byte[] bytes) {
        var file = new FileBytes("any", bytes);
        ProcessorTime.within(PATIENCE, () -> READER.read(file).value().flatMap(text -> PARSER.parse(text)
                        .value()))
                .ifPresent(StructureFuzzTest::holdsTogether);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "3m")
    void meaning(byte[] bytes) {
        Optional<Meaning> meaning = ProcessorTime.within(
                PATIENCE, () -> PIPELINE.read(new FileBytes("any", bytes)).value());
        meaning.ifPresent(understood -> {
            var paths = new HashSet<>(understood
                    .resolution()
                    .allClauses()
                    .map(clause -> clause.path())
                    .toList());
            assertThat(understood.acts()).allMatch(act -> paths.contains(act.clause()));
            assertThat(understood.citations()).allMatch(citation -> paths.contains(citation.clause()));
        });
    }

    private static void holdsTogether(Resolution resolution) {
        var whole = resolution.source().text().whole();
        var paths = resolution.allClauses().map(clause -> clause.path()).toList();
        assertThat(new HashSet<>(paths)).hasSameSizeAs(paths);
        assertThat(resolution.allClauses().flatMap(clause -> clause.words().spans().stream()))
                .allMatch(whole::contains);
    }

    static Stream<byte[]> seeds() throws IOException {
        try (var files = Files.walk(Path.of("src/test/resources/resolutions"))) {
            var bytes = Stream.<byte[]>builder();
            for (var file : files.filter(path -> path.getFileName().toString().startsWith("source."))
                    .sorted()
                    .toList()) {
                bytes.add(Files.readAllBytes(file));
            }
            return bytes.build();
        }
    }
}
