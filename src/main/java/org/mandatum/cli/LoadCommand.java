package org.mandatum.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.mandatum.query.export.Exporter;
import org.mandatum.store.Loading;
import org.mandatum.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mandatum load}: reads inputs into a store. */
@Command(
        name = "load",
        description = {
            "Reads resolutions, and files of RDF, into a store.",
            "",
            "A resolution goes into a graph of its own, which replaces the one of an earlier load. A file of RDF (by its"
                    + " name: ttl, trig, nt, nq, jsonld, rdf, owl) is checked and kept as it is. Files that go into one"
                    + " graph fill it together, and replace what an earlier load put there."
        },
        footer = {
            "",
            "Examples:",
            "  mandatum load --db store A_RES_68_243.zh.md",
            "  mandatum load --db store resolutions/ thesaurus.ttl",
            "  mandatum load --db store --dumps resolutions/",
            "  mandatum load --db store https://example.org/thesaurus.ttl"
        })
final class LoadCommand implements Callable<Integer> {

    /** An absolute IRI, as far as a glance tells (RFC 3987, 2.2). */
    private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");

    private final Terminal terminal;

    @Mixin
    private HelpOption help = new HelpOption();

    @Option(
            names = {"-d", "--db"},
            required = true,
            paramLabel = "DIR",
            description = "The folder of the store; it is made where there is none.")
    private Path folder = Path.of("");

    @Option(
            names = "--graph",
            paramLabel = "IRI",
            description = "The graph for statements of RDF files that name none; “default” for the default graph."
                    + " Without it, each file has a graph of its own.")
    private Optional<String> graph = Optional.empty();

    @Option(
            names = "--dumps",
            description = "Writes the new release to files, too, in all forms that mandatum export has; a server that"
                    + " serves it offers them. They go when the release goes.")
    private boolean dumps = false;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Files, folders, archives (zip, tar, tar.gz, tar.xz, tar.bz2), https addresses of such files, or -"
                            + " for standard input.")
    private List<String> paths = List.of();

    LoadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var stages = Stages.ready(graph.map(LoadCommand::iri));
        var inputs = Inputs.at(paths, terminal);
        var store = Store.at(folder);
        var tally = new Load(terminal, stages).into(store, inputs);
        if (dumps && tally.taken() > 0) {
            writeDumps(store);
        }
        return tally.status().code();
    }

    private void writeDumps(Store store) throws IOException {
        try (var release = store.open().orElseThrow()) {
            new Exporter(release).writeBeside(dump -> ExportCommand.tell(dump, terminal));
        }
    }

    private static String iri(String graph) {
        if (graph.equals("default")) {
            return Loading.DEFAULT_GRAPH;
        }
        if (!IRI.matcher(graph).matches()) {
            throw Refusal.usage("“%s” is no name for a graph; write an absolute IRI, or default", graph);
        }
        return graph;
    }
}
