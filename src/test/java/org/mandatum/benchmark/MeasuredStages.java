package org.mandatum.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.mandatum.document.StructureParser;
import org.mandatum.document.WordingCues;
import org.mandatum.language.Languages;
import org.mandatum.language.Lexicon;
import org.mandatum.rdf.Describer;
import org.mandatum.rdf.Iris;
import org.mandatum.rdf.Ontology;
import org.mandatum.rdf.Run;
import org.mandatum.semantic.Interpreter;
import org.mandatum.semantic.Meaning;
import org.mandatum.source.FileBytes;
import org.mandatum.source.FormReader;

/** The stages, each of which counts the processor time that its thread takes; for one thread. */
final class MeasuredStages {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<Stage, Long> nanoseconds = new EnumMap<>(Stage.class);
    private final FormReader forms;
    private final StructureParser structure;
    private final Interpreter interpreter;
    private final Describer describer;

    MeasuredStages() {
        var ontology = Ontology.shipped();
        var languages = Languages.load();
        var lexicon = Lexicon.of(languages, ontology.lexicon());
        forms = new FormReader(new WordingCues(languages, lexicon));
        structure = new StructureParser(languages, lexicon);
        interpreter = new Interpreter(languages, lexicon, ontology.verbsOfKind("directive"), ontology.actorNames());
        describer = new Describer(Iris.ofProject(), ontology);
    }

    /** Takes a file through all stages; empty where it is no resolution. */
    Optional<Meaning> take(FileBytes file) {
        var source = measured(Stage.READ, () -> forms.read(file).value());
        var resolution = measured(
                Stage.STRUCTURE,
                () -> source.flatMap(read -> structure.parse(read).value()));
        var meaning = measured(
                Stage.INTERPRET,
                () -> resolution.map(written -> interpreter.interpret(written).value()));
        measured(Stage.DESCRIBE, () -> {
            meaning.ifPresent(this::describe);
            return meaning;
        });
        return meaning;
    }

    private void describe(Meaning meaning) {
        try {
            describer.statements(meaning, new Run("benchmark", Instant.EPOCH)).pushTo(new AbstractRDFHandler() {});
        } catch (IOException notFromMemory) {
            throw new UncheckedIOException(notFromMemory);
        }
    }

    private <T> T measured(Stage stage, Supplier<T> work) {
        long before = threads.getCurrentThreadCpuTime();
        var result = work.get();
        nanoseconds.merge(stage, threads.getCurrentThreadCpuTime() - before, Long::sum);
        return result;
    }

    /** The milliseconds of processor time that a stage has taken since the start or the last reset. */
    double milliseconds(Stage stage) {
        return nanoseconds.getOrDefault(stage, 0L) / 1e6;
    }

    /** The same of all stages. */
    double milliseconds() {
        return nanoseconds.values().stream().mapToLong(Long::longValue).sum() / 1e6;
    }

    void reset() {
        nanoseconds.clear();
    }
}
