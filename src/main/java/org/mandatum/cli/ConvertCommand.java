package org.mandatum.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mandatum.rdf.InvalidRdf;
import org.mandatum.rdf.Iris;
import org.mandatum.rdf.RdfOutput;
import org.mandatum.rdf.RdfSyntax;
import org.mandatum.text.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mandatum convert}: reads inputs and writes RDF. */
@Command(
        name = "convert",
        description = "Reads resolutions, and catalogue records in MARCXML, and writes what they say as RDF.",
        footer = {
            "",
            "Examples:",
            "  mandatum convert A_RES_68_243.zh.md",
            "  mandatum convert --out resolutions.trig resolutions/ more.zip",
            "  cat resolution.xml | mandatum convert --to jsonld -"
        })
final class ConvertCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private HelpOption help = new HelpOption();

    @Option(
            names = {"-t", "--to"},
            paramLabel = "SYNTAX",
            description =
                    "One of turtle, trig, ntriples, nquads, jsonld, rdfxml. Without it, what the name of the output"
                            + " ends in, or turtle. Only trig, nquads and jsonld say in which graph a statement stands.")
    private Optional<RdfSyntax> syntax = Optional.empty();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "The file to be written, when all is done. Without it, standard output.")
    private Optional<Path> out = Optional.empty();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Files, folders, archives (zip, tar, tar.gz, tar.xz, tar.bz2), https addresses of such files, or -"
                            + " for standard input.")
    private List<String> paths = List.of();

    ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var inputs = Inputs.at(paths, terminal);
        var findings = new Findings(found -> terminal.show(found.toString()), Severity.ERROR);
        var tally = out.isPresent() ? toFile(inputs, findings, out.get()) : write(inputs, findings, terminal.out());
        if (tally.rejected() > 0) {
            terminal.tell(tally.toString());
        }
        new Summary(tally, findings).tell(terminal);
        return tally.status().code();
    }

    /** A file that is there stays as it is until the new one is whole. */
    private Tally toFile(Inputs inputs, Findings findings, Path file) throws IOException {
        var folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        var unfinished = Files.createTempFile(folder, "." + file.getFileName(), ".part");
        try {
            Tally tally;
            try (var stream = Files.newOutputStream(unfinished)) {
                tally = write(inputs, findings, stream);
            }
            if (tally.taken() > 0) {
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return tally;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Tally write(Inputs inputs, Findings findings, OutputStream stream) throws IOException {
        try (var output = RdfOutput.begin(stream, chosen(), Iris.ofProject())) {
            return new Intake(terminal, Stages.ready(Optional.empty()))
                    .take(inputs, item -> write(item, output, findings));
        }
    }

    private static boolean write(Item item, RdfOutput output, Findings findings) throws IOException {
        findings.tell(item.diagnostics());
        if (item.content().isEmpty()) {
            return false;
        }
        try {
            output.write(item.content().get().statements());
            return true;
        } catch (InvalidRdf invalid) {
            findings.tell(invalid.diagnostic());
            return false;
        }
    }

    private RdfSyntax chosen() {
        return syntax.or(() -> out.flatMap(file -> RdfSyntax.ofFile(file.toString())))
                .orElse(RdfSyntax.TURTLE);
    }
}
