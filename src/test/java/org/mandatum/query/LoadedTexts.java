package org.mandatum.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
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
import org.mandatum.source.FileBytes;
import org.mandatum.source.FormReader;
import org.mandatum.store.LoadProgress;
import org.mandatum.store.Release;
import org.mandatum.store.ShapeCheck;
import org.mandatum.store.Store;

/** Texts in a store, as the program reads, understands, describes and loads them. */
record LoadedTexts(Release release, QueryCatalogue catalogue, List<StatementSource> described)
        implements AutoCloseable {

    /** Loads texts into a new store in a folder, which is theirs as long as they are open. */
    static LoadedTexts load(Path folder, Instant day, List<FileBytes> texts) throws IOException {
        var ontology = Ontology.shipped();
        var languages = Languages.load();
        var lexicon = Lexicon.of(languages, ontology.lexicon());
        var forms = new FormReader(new WordingCues(languages, lexicon));
        var structure = new StructureParser(languages, lexicon);
        var interpreter = new Interpreter(languages, lexicon, ontology.verbsOfKind("directive"), ontology.actorNames());
        var describer = new Describer(Iris.ofProject(), ontology);
        var store = Store.at(folder.resolve("db"));
        var described = new ArrayList<StatementSource>();
        try (var loading = store.startLoading("test")) {
            for (var text : texts) {
                var source = forms.read(text);
                var resolution = structure.parse(source.value().orElseThrow());
                var meaning =
                        interpreter.interpret(resolution.value().orElseThrow()).value();
                var statements = describer.statements(meaning, new Run("0", day));
                described.add(statements);
                loading.add(describer.graph(meaning), statements);
            }
            loading.commit(LoadProgress.UNHEARD);
        }
        return new LoadedTexts(store.open().orElseThrow(), QueryCatalogue.load(), List.copyOf(described));
    }

    /** A test for each row of a file of cases. */
    Stream<DynamicTest> answer(String cases) throws IOException {
        return AnswerCase.read(cases).map(row -> row.test(catalogue, release));
    }

    void assertConformsToShapes() throws IOException {
        for (var statements : described) {
            assertThat(ShapeCheck.shipped().check(statements)).isEmpty();
        }
    }

    @Override
    public void close() throws IOException {
        release.close();
    }
}
