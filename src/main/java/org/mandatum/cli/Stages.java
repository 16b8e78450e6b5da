package org.mandatum.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mandatum.rdf.Describer;
import org.mandatum.rdf.Iris;
import org.mandatum.rdf.Ontology;
import org.mandatum.rdf.RdfFiles;
import org.mandatum.rdf.RdfSyntax;
import org.mandatum.rdf.Run;
import org.mandatum.source.FileBytes;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Problem;

/** Takes one input through the stages: reads, parses, interprets, describes. A file of RDF is taken as it is. */
final class Stages implements Function<Input, Item> {

    private final Pipeline pipeline;
    private final Describer describer;
    private final Run run;
    private final Iris iris;
    private final Optional<String> graph;

    private Stages(Pipeline pipeline, Describer describer, Run run, Iris iris, Optional<String> graph) {
        this.pipeline = pipeline;
        this.describer = describer;
        this.run = run;
        this.iris = iris;
        this.graph = graph;
    }

    /**
     * @param graph IRI of the graph for statements of RDF files that name none; without it, each file has its own
     */
    static Stages ready(Optional<String> graph) {
        var ontology = Ontology.shipped();
        var iris = Iris.ofProject();
        return new Stages(
                Pipeline.of(ontology),
                new Describer(iris, ontology),
                new Run(Version.number(), Instant.now()),
                iris,
                graph);
    }

    @Override
    public Item apply(Input input) {
        try {
            var file = new FileBytes(input.name(), input.content().bytes());
            return RdfSyntax.ofFile(file.name())
                    .map(syntax -> rdf(file, syntax))
                    .orElseGet(() -> document(file));
        } catch (NoSuchFileException missing) {
            return rejected(input, Problem.UNREADABLE_FILE, "there is no such file or folder; check the path");
        } catch (IOException failure) {
            return rejected(
                    input,
                    Problem.UNREADABLE_FILE,
                    FailureReport.reason(failure).orElse(""));
        } catch (RuntimeException | StackOverflowError fault) {
            // One input must not end the work on the others.
            return rejected(input, Problem.PROGRAM_FAULT, FailureReport.fault(fault));
        }
    }

    private Item rdf(FileBytes file, RdfSyntax syntax) {
        var name = file.name();
        var into = graph.orElseGet(() -> iris.graphOfFile(name.replaceFirst(".*[/\\\\]", "")));
        var statements = RdfFiles.statements(new ByteArrayInputStream(file.bytes()), name, syntax, into);
        return Item.of(name, new Item.RdfFile(into, statements), List.of());
    }

    private Item document(FileBytes file) {
        var name = file.name();
        var read = pipeline.read(file);
        return read.value()
                .map(meaning -> Item.of(
                        name,
                        new Item.Reading(describer.graph(meaning), describer.statements(meaning, run)),
                        read.diagnostics()))
                .orElseGet(() -> Item.rejected(name, read.diagnostics()));
    }

    private static Item rejected(Input input, Problem problem, String reason) {
        return Item.rejected(input.name(), List.of(Diagnostic.about(input.name(), problem, reason)));
    }
}
