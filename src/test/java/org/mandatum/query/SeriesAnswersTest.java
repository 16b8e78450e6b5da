package org.mandatum.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mandatum.document.StructureParser;
import org.mandatum.document.WordingCues;
import org.mandatum.language.Languages;
import org.mandatum.language.Lexicon;
import org.mandatum.rdf.Describer;
import org.mandatum.rdf.Iris;
import org.mandatum.rdf.Ontology;
import org.mandatum.rdf.Run;
import org.mandatum.rdf.StatementSource;
import org.mandatum.semantic.Interpreter;
import org.mandatum.semantic.Meaning;
import org.mandatum.source.FileBytes;
import org.mandatum.source.FormReader;
import org.mandatum.store.LoadProgress;
import org.mandatum.store.Release;
import org.mandatum.store.ShapeCheck;
import org.mandatum.store.Store;

/** The named queries on a made-up series of resolutions, read from files of the UN's form with votes, drafts and subjects. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeriesAnswersTest {

    private static final Path SERIES = Path.of("src/test/resources/series");
    private static final Run RUN = new Run("0", Instant.parse("2037-12-24T00:00:00Z"));

    private final List<StatementSource> described = new ArrayList<>();
    private QueryCatalogue catalogue;
    private Release release;

    @BeforeAll
    void loadSeries(@TempDir Path folder) throws IOException {
        catalogue = QueryCatalogue.load();
        var ontology = Ontology.shipped();
        var describer = new Describer(Iris.ofProject(), ontology);
        var store = Store.at(folder.resolve("db"));
        try (var loading = store.startLoading("test")) {
            for (var meaning : read(ontology)) {
                var statements = describer.statements(meaning, RUN);
                described.add(statements);
                loading.add(describer.graph(meaning), statements);
            }
            loading.commit(LoadProgress.UNHEARD);
        }
        release = store.open().orElseThrow();
    }

    @AfterAll
    void closeStore() throws IOException {
        release.close();
    }

    @TestFactory
    Stream<DynamicTest> theSeriesAnswersTheQuestions() throws IOException {
        return AnswerCase.read("series.csv").map(row -> row.test(catalogue, release));
    }

    @Test
    void theSeriesConformsToTheShapes() throws IOException {
        for (var statements : described) {
            assertThat(ShapeCheck.shipped().check(statements)).isEmpty();
        }
    }

    private static List<Meaning> read(Ontology ontology) throws IOException {
        var languages = Languages.load();
        var lexicon = Lexicon.of(languages, ontology.lexicon());
        var forms = new FormReader(new WordingCues(languages, lexicon));
        var structure = new StructureParser(languages, lexicon);
        var interpreter = new Interpreter(languages, lexicon, ontology.verbsOfKind("directive"), ontology.actorNames());
        try (var files = Files.list(SERIES)) {
            var meanings = new ArrayList<Meaning>();
            for (var file : files.filter(name -> name.toString().endsWith(".xml"))
                    .sorted()
                    .toList()) {
                var source = forms.read(new FileBytes(file.getFileName().toString(), Files.readAllBytes(file)));
                var resolution = structure.parse(source.value().orElseThrow());
                meanings.add(
                        interpreter.interpret(resolution.value().orElseThrow()).value());
            }
            return meanings;
        }
    }
}
