package org.mandatum.cli;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import org.mandatum.document.StructureParser;
import org.mandatum.document.WordingCues;
import org.mandatum.language.Languages;
import org.mandatum.language.Lexicon;
import org.mandatum.rdf.Ontology;
import org.mandatum.semantic.Interpreter;
import org.mandatum.semantic.Meaning;
import org.mandatum.source.FileBytes;
import org.mandatum.source.FormReader;
import org.mandatum.text.Parsed;

/** The stages from a file to its meaning, joined. May be shared between threads. */
final class Pipeline {

    private final FormReader forms;
    private final StructureParser structure;
    private final Interpreter interpreter;

    private Pipeline(Languages languages, Lexicon lexicon, Ontology ontology) {
        forms = new FormReader(new WordingCues(languages, lexicon));
        structure = new StructureParser(languages, lexicon);
        interpreter = new Interpreter(languages, lexicon, ontology.verbsOfKind("directive"), ontology.actorNames());
    }

    static Pipeline of(Ontology ontology) {
        var languages = Languages.load();
        return new Pipeline(languages, Lexicon.of(languages, ontology.lexicon()), ontology);
    }

    /** What a file says; empty where it is no resolution or cannot be read, and a diagnostic says why. */
    Parsed<Optional<Meaning>> read(FileBytes file) {
        var resolution = then(forms.read(file), structure::parse);
        return then(resolution, written -> {
            var understood = interpreter.interpret(written);
            return new Parsed<>(Optional.of(understood.value()), understood.diagnostics());
        });
    }

    /** The next stage's value, where the stage before gave one; the diagnostics of both. */
    private static <T, U> Parsed<Optional<U>> then(
            Parsed<Optional<T>> before, Function<? super T, Parsed<Optional<U>>> stage) {
        if (before.value().isEmpty()) {
            return new Parsed<>(Optional.empty(), before.diagnostics());
        }
        var after = stage.apply(before.value().get());
        var diagnostics = new ArrayList<>(before.diagnostics());
        diagnostics.addAll(after.diagnostics());
        return new Parsed<>(after.value(), diagnostics);
    }
}
