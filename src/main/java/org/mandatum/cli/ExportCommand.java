package org.mandatum.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.mandatum.query.export.ExportForm;
import org.mandatum.query.export.Exporter;
import org.mandatum.store.Dump;
import org.mandatum.store.Dumps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mandatum export}: writes a store's current release to files. */
@Command(
        name = "export",
        description = {
            "Writes the current release of a store to files: all statements as N-Quads, TriG and JSON-LD, all texts as"
                    + " Akoma Ntoso, and tables of clauses, citations and mandates for spreadsheets; with checksums.",
            "",
            "Without --out the files are put beside the release, and a server that serves the store offers them."
        },
        footer = {
            "",
            "Examples:",
            "  mandatum export --db store",
            "  mandatum export --db store --form mandates --form clauses --out tables"
        })
final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private StoreFolder folder = new StoreFolder();

    @Option(
            names = {"-f", "--form"},
            paramLabel = "FORM",
            description = "One of nquads, trig, jsonld, akn, clauses, citations, mandates; may be given several times."
                    + " Without it, all of them.")
    private List<String> forms = List.of();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FOLDER",
            description = "Where to write. Without it, beside the release.")
    private Optional<Path> out = Optional.empty();

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var wanted = wanted();
        try (var release = folder.open()) {
            var exporter = new Exporter(release);
            var dumps = out.map(Dumps::in).orElseGet(release::dumps);
            for (var form : wanted) {
                tell(exporter.write(form, dumps), terminal);
            }
        }
        return ExitStatus.DONE.code();
    }

    static void tell(Dump dump, Terminal terminal) {
        terminal.tell("%s: %d bytes, SHA-256 %s".formatted(dump.file(), dump.bytes(), dump.sha256()));
    }

    private List<ExportForm> wanted() {
        if (forms.isEmpty()) {
            return List.of(ExportForm.values());
        }
        var wanted = new ArrayList<ExportForm>();
        for (var form : forms) {
            wanted.add(ExportForm.named(form)
                    .orElseThrow(() -> Refusal.usage(
                            "there is no form %s; choose of %s",
                            form,
                            Arrays.stream(ExportForm.values())
                                    .map(ExportForm::written)
                                    .collect(Collectors.joining(", ")))));
        }
        return wanted;
    }
}
