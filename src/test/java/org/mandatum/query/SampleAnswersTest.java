package org.mandatum.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
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
import org.mandatum.source.MarkdownReader;
import org.mandatum.source.SourceFile;
import org.mandatum.store.LoadProgress;
import org.mandatum.store.Release;
import org.mandatum.store.ShapeCheck;
import org.mandatum.store.Store;

/** The named queries on the sample, as the program reads, understands, describes and loads it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleAnswersTest {

    private static final String SAMPLE = "A_RES_68_243.zh.md";
    private static final Run RUN = new Run("0", Instant.parse("2014-01-09T00:00:00Z"));

    private QueryCatalogue catalogue;
    private Release release;
    private StatementSource statements;

    @BeforeAll
    void loadSample(@TempDir Path folder) throws IOException {
        catalogue = QueryCatalogue.load();
        var ontology = Ontology.shipped();
        var meaning = read(ontology);
        var describer = new Describer(Iris.ofProject(), ontology);
        statements = describer.statements(meaning, RUN);
        var store = Store.at(folder.resolve("db"));
        try (var loading = store.startLoading("test")) {
            loading.add(describer.graph(meaning), statements);
            loading.commit(LoadProgress.UNHEARD);
        }
        release = store.open().orElseThrow();
    }

    @AfterAll
    void closeStore() throws IOException {
        release.close();
    }

    @TestFactory
    Stream<DynamicTest> theSampleAnswersTheQuestions() throws IOException {
        return AnswerCase.read("sample.csv").map(row -> row.test(catalogue, release));
    }

    @Test
    void theSampleConformsToTheShapes() throws IOException {
        assertThat(ShapeCheck.shipped().check(statements)).isEmpty();
    }

    private static Meaning read(Ontology ontology) throws IOException {
        var languages = Languages.load();
        var lexicon = Lexicon.of(languages, ontology.lexicon());
        var source = new MarkdownReader(new WordingCues(languages, lexicon)).read(sample());
        var resolution =
                new StructureParser(languages, lexicon).parse(source.value().orElseThrow());
        return new Interpreter(languages, lexicon, ontology.verbsOfKind("directive"), ontology.actorNames())
                .interpret(resolution.value().orElseThrow())
                .value();
    }

    private static SourceFile sample() throws IOException {
        try (var file = SampleAnswersTest.class.getResourceAsStream("/sample/" + SAMPLE)) {
            return new SourceFile(SAMPLE, "0".repeat(64), new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
