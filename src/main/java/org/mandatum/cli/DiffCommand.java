package org.mandatum.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mandatum.citation.Symbol;
import org.mandatum.citation.SymbolParser;
import org.mandatum.query.StoredText;
import org.mandatum.rdf.Iris;
import org.mandatum.rdf.LineageDescriber;
import org.mandatum.rdf.RdfOutput;
import org.mandatum.rdf.RdfSyntax;
import org.mandatum.semantic.lineage.ComparedText;
import org.mandatum.semantic.lineage.Comparison;
import org.mandatum.text.LanguageTag;
import org.mandatum.text.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mandatum diff}: compares two resolutions clause by clause. */
@Command(
        name = "diff",
        description = {
            "Shows what a resolution keeps, changes, drops and adds against an earlier one, clause by clause.",
            "",
            "Each clause begins with = kept, ~ changed, - dropped or + added. In a changed one, [-words-] were taken out"
                    + " and {+words+} put in; on a terminal, colours say so too."
        },
        footer = {
            "",
            "Examples:",
            "  mandatum diff A_RES_75_32.xml A_RES_75_240.xml",
            "  mandatum diff --db store --lang fr A/RES/78/237 A/RES/79/237",
            "  mandatum diff --db store --to trig A/RES/79/237 A/RES/80/16 >lineage.trig"
        })
final class DiffCommand implements Callable<Integer> {

    private static final LanguageTag ENGLISH = new LanguageTag("en");

    private final Terminal terminal;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private StoreFolder folder = new StoreFolder();

    @Option(
            names = {"-l", "--lang"},
            paramLabel = "LANGUAGE",
            description = "With --db, the language to compare, such as fr. Without it, en.")
    private Optional<String> language = Optional.empty();

    @Option(
            names = {"-t", "--to"},
            paramLabel = "SYNTAX",
            description = "Writes the comparison as RDF: one of turtle, trig, ntriples, nquads, jsonld, rdfxml.")
    private Optional<RdfSyntax> syntax = Optional.empty();

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "One of auto, always, never. Without it, auto: on a terminal.")
    private When color = When.AUTO;

    @Option(names = "--all", description = "Shows the words of clauses that were kept, too.")
    private boolean all;

    @Parameters(index = "0", paramLabel = "OLDER", description = "The earlier resolution: a file; with --db, a symbol.")
    private String older = "";

    @Parameters(index = "1", paramLabel = "NEWER", description = "The later resolution: a file; with --db, a symbol.")
    private String newer = "";

    /** When words are set in colours. */
    enum When {
        AUTO,
        ALWAYS,
        NEVER
    }

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var texts = folder.path().isPresent() ? stored() : read();
        var before = texts.getFirst();
        var after = texts.getLast();
        if (!before.language().equals(after.language())) {
            throw Refusal.failure(
                    "%s is in %s and %s in %s; two texts in one language can be compared",
                    before.name(), before.language(), after.name(), after.language());
        }
        var changes = Comparison.changes(before, after);
        if (syntax.isEmpty()) {
            var out = terminal.text();
            new DiffReport(out, colored(), all).write(before, after, changes);
            out.flush();
            return ExitStatus.DONE.code();
        }
        try (var output = RdfOutput.begin(terminal.out(), syntax.get(), Iris.ofProject())) {
            output.write(new LineageDescriber(Iris.ofProject())
                    .statements(symbol(before), symbol(after), before, after, changes));
        }
        return ExitStatus.DONE.code();
    }

    private boolean colored() {
        return switch (color) {
            case AUTO -> terminal.isShown();
            case ALWAYS -> true;
            case NEVER -> false;
        };
    }

    private static Symbol symbol(ComparedText text) {
        return text.symbol()
                .orElseThrow(() ->
                        Refusal.failure("%s: it has no symbol, so nothing can be said of it in RDF", text.name()));
    }

    private List<ComparedText> read() throws IOException {
        var stages = Stages.ready(Optional.empty());
        return List.of(read(older, stages), read(newer, stages));
    }

    private ComparedText read(String path, Stages stages) throws IOException {
        try (var inputs = Inputs.at(List.of(path), terminal)) {
            if (!inputs.hasNext()) {
                throw Refusal.failure("%s: nothing stands there", path);
            }
            var item = stages.apply(inputs.next());
            if (inputs.hasNext()) {
                throw Refusal.usage("%s: it holds more than one file; name one", path);
            }
            new Findings(found -> terminal.show(found.toString()), Severity.ERROR).tell(item.diagnostics());
            return item.meaning()
                    .map(ComparedText::of)
                    .orElseThrow(() -> Refusal.failure("%s: it could not be read as a resolution", path));
        }
    }

    private List<ComparedText> stored() throws IOException {
        var wanted = language.map(LanguageTag::new).orElse(ENGLISH);
        try (var release = folder.open()) {
            var stored = new StoredText(release.dataset());
            return List.of(text(older, wanted, stored), text(newer, wanted, stored));
        }
    }

    private static ComparedText text(String written, LanguageTag wanted, StoredText stored) {
        var symbol = SymbolParser.parse(written)
                .orElseThrow(
                        () -> Refusal.usage("“%s” is not the symbol of a document; write it as A/RES/68/243", written));
        return stored.text(symbol, wanted)
                .orElseThrow(() -> Refusal.failure("%s is not in the store in the language %s", symbol, wanted));
    }
}
