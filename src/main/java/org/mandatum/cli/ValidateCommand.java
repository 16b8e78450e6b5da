package org.mandatum.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.mandatum.cli.report.DiagnosticReport;
import org.mandatum.cli.report.ReportFormat;
import org.mandatum.language.Languages;
import org.mandatum.rdf.InvalidRdf;
import org.mandatum.rdf.Ontology;
import org.mandatum.semantic.versions.Digester;
import org.mandatum.semantic.versions.LanguageVersions;
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
            "One line each, FILE:LINE:COLUMN: SEVERITY: MESSAGE [CODE], on standard output; mandatum explain CODE says"
                    + " more. What was read is checked against the shapes of the ontology (SHACL). Where a resolution is"
                    + " given in several languages, its versions are compared: clauses, cited symbols, dates, masthead."
        },
        footer = {
            "",
            "Examples:",
            "  mandatum validate resolutions/",
            "  mandatum validate --fail-on warning A_RES_68_243.zh.md",
            "  mandatum validate --format sarif resolutions/ >mandatum.sarif"
        })
final class ValidateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private HelpOption help = new HelpOption();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of ${COMPLETION-CANDIDATES}: lines, JSON Lines, or a SARIF 2.1.0 log. Without it,"
                    + " ${DEFAULT-VALUE}.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "The least bad severity at which the exit status is 1: ${COMPLETION-CANDIDATES}. Without it,"
                    + " ${DEFAULT-VALUE}.")
    private Severity failOn = Severity.ERROR;

    @Option(
            names = "--no-shapes",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Whether to check what was read against the shapes; it is by default.")
    private boolean shapes = true;

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
        var inputs = Inputs.at(paths, terminal);
        try (var report = format.begin(terminal.out(), Version.number())) {
            var findings = new Findings(diagnostic -> add(report, diagnostic), Severity.NOTE);
            var tally = validate(inputs, findings, report);
            terminal.tell(tally.toString());
            new Summary(tally, findings).tell(terminal);
            return (findings.any(failOn) && tally.rejected() == 0 ? ExitStatus.FAILED : tally.status()).code();
        }
    }

    private Tally validate(Inputs inputs, Findings findings, DiagnosticReport report) throws IOException {
        var stages = Stages.ready(Optional.empty());
        var check = check();
        var digester = new Digester(Languages.load(), Ontology.shipped().actorNames());
        var versions = new LanguageVersions();
        var tally = new Intake(terminal, input -> check.apply(stages.apply(input))).take(inputs, item -> {
            findings.tell(item.diagnostics());
            report.flush();
            item.meaning().flatMap(digester::digest).ifPresent(versions::add);
            return item.content().isPresent();
        });
        versions.differences().forEach(findings::tell);
        return tally;
    }

    private static void add(DiagnosticReport report, Diagnostic diagnostic) {
        try {
            report.add(diagnostic);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private UnaryOperator<Item> check() {
        if (!shapes) {
            return UnaryOperator.identity();
        }
        var shipped = ShapeCheck.shipped();
        return item -> checked(item, shipped);
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
