package org.mandatum.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mandatum.rdf.InvalidRdf;
import org.mandatum.store.ShapeCheck;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Problem;
import org.mandatum.text.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mandatum validate}: tells all that is noticed about inputs, and stores nothing. */
@Command(
        name = "validate",
        description = {
            "Reads resolutions, and files of RDF, and tells all that is noticed, without storing anything.",
            "",
            "One line each, FILE:LINE:COLUMN: SEVERITY: MESSAGE [CODE], on standard output. What was read is checked"
                    + " against the shapes of the ontology (SHACL)."
        },
        footer = {
            "",
            "Examples:",
            "  mandatum validate resolutions/",
            "  mandatum validate --fail-on warning A_RES_68_243.zh.md"
        })
final class ValidateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private HelpOption help = new HelpOption();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "The least bad severity at which the exit status is 1: ${COMPLETION-CANDIDATES}. Without it,"
                    + " ${DEFAULT-VALUE}.")
    private Severity failOn = Severity.ERROR;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Files, folders, archives (zip, tar, tar.gz, tar.xz, tar.bz2), https addresses of such files, or -"
                            + " for standard input.")
    private List<String> paths = List.of();

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var stages = Stages.ready(Optional.empty());
        var shapes = ShapeCheck.shipped();
        var out = terminal.text();
        var findings = new Findings(out::println, Severity.NOTE);
        var inputs = Inputs.at(paths, terminal);
        var tally = new Intake(terminal, input -> checked(stages.apply(input), shapes)).take(inputs, item -> {
            findings.tell(item.diagnostics());
            out.flush();
            return item.content().isPresent();
        });
        terminal.tell(tally.toString());
        return (findings.any(failOn) && tally.rejected() == 0 ? ExitStatus.FAILED : tally.status()).code();
    }

    /** The item with what the shapes say of it; the statements are used up. */
    private static Item checked(Item item, ShapeCheck shapes) {
        if (item.content().isEmpty()) {
            return item;
        }
        try {
            return item.with(shapes.check(item.content().get().statements()).stream()
                    .map(violation -> Diagnostic.about(
                            item.name(), Problem.SHAPE_VIOLATED, violation.focus(), violation.message()))
                    .toList());
        } catch (InvalidRdf invalid) {
            return Item.rejected(item.name(), List.of(invalid.diagnostic()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
