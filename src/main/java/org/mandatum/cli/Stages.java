package org.mandatum.cli;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mandatum.language.Languages;
import org.mandatum.rdf.CatalogueDescriber;
import org.mandatum.rdf.Describer;
import org.mandatum.rdf.Iris;
import org.mandatum.rdf.Ontology;
import org.mandatum.rdf.RdfFiles;
import org.mandatum.rdf.RdfSyntax;
import org.mandatum.rdf.Run;
import org.mandatum.semantic.ProceedingsReader;
import org.mandatum.source.FileBytes;
import org.mandatum.source.MarcReader;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Parsed;
import org.mandatum.text.Problem;

/** Takes one input through the stages: reads, parses, interprets, describes. A file of RDF is taken as it is. */
final class Stages implements Function<Parsed<Optional<FileBytes>>, Item> {

    private final Pipeline pipeline;
    private final Describer describer;
    private final CatalogueDescriber catalogue;
    private final MarcReader marc = new MarcReader();
    private final Run run;
    private final Iris iris;
    private final Optional<String> graph;

    private Stages(
            Pipeline pipeline,
            Describer describer,
            CatalogueDescriber catalogue,
            Run run,
            Iris iris,
            Optional<String> graph) {
        this.pipeline = pipeline;
        this.describer = describer;
        this.catalogue = catalogue;
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
                new CatalogueDescriber(iris, new ProceedingsReader(Languages.load(), ontology.actorNames())),
                new Run(Version.number(), Instant.now()),
                iris,
                graph);
    }

    @Override
    public Item apply(Parsed<Optional<FileBytes>> input) {
        return input.value().map(this::apply).orElseGet(() -> unread(input.diagnostics()));
    }

    private Item apply(FileBytes file) {
        try {
            if (MarcReader.recognises(file)) {
                return records(file);
            }
            return RdfSyntax.ofFile(file.name())
                    .map(syntax -> rdf(file, syntax))
                    .orElseGet(() -> document(file));
        } catch (RuntimeException | StackOverflowError fault) {
            // One input must not end the work on the others.
            var why = Diagnostic.about(file.name(), Problem.PROGRAM_FAULT, FailureReport.fault(fault));
            return Item.rejected(file.name(), List.of(why));
        }
    }

    private static Item unread(List<Diagnostic> why) {
        return Item.rejected(why.getFirst().file(), why);
    }

    /** Records of a library's catalogue; what they state goes into a graph of the file. */
    private Item records(FileBytes file) {
        var read = marc.read(file);
        if (read.value().isEmpty()) {
            return Item.rejected(file.name(), read.diagnostics());
        }
        var into = graphOf(file);
        var statements = catalogue.statements(read.value(), into);
        return Item.of(file.name(), new Item.RdfFile(into, statements), read.diagnostics());
    }

    private String graphOf(FileBytes file) {
        return graph.orElseGet(() -> iris.graphOfFile(file.name().replaceFirst(".*[/\\\\]", "")));
    }

    private Item rdf(FileBytes file, RdfSyntax syntax) {
        var name = file.name();
        var into = graphOf(file);
        var statements = RdfFiles.statements(new ByteArrayInputStream(file.bytes()), name, syntax, into);
        return Item.of(name, new Item.RdfFile(into, statements), List.of());
    }

    private Item document(FileBytes file) {
        var name = file.name();
        var read = pipeline.read(file);
        return read.value()
                .map(meaning -> Item.of(
                        name,
                        new Item.Reading(meaning, describer.graph(meaning), describer.statements(meaning, run)),
                        read.diagnostics()))
                .orElseGet(() -> Item.rejected(name, read.diagnostics()));
    }
}
