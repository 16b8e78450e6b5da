package org.mandatum.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.mandatum.citation.Symbol;
import org.mandatum.citation.SymbolParser;
import org.mandatum.cli.fetch.Bounds;
import org.mandatum.cli.fetch.Collection;
import org.mandatum.cli.fetch.Courtesy;
import org.mandatum.cli.fetch.DocumentForm;
import org.mandatum.cli.fetch.DocumentService;
import org.mandatum.cli.fetch.Downloads;
import org.mandatum.cli.fetch.Repositories;
import org.mandatum.cli.fetch.Repositories.Selection;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Languages;
import org.mandatum.text.LanguageTag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mandatum fetch}: gets texts from the UN's services. */
@Command(
        name = "fetch",
        description = {
            "Gets resolutions from the services of the United Nations into a folder that load takes.",
            "",
            "Documents by symbol come from the document service, as Word or PDF. Whole collections come as XML from the"
                    + " repositories of the UN: ga (General Assembly), sc (Security Council), hrc (Human Rights Council),"
                    + " ecosoc (Economic and Social Council).",
            "",
            "What is in the folder is not asked for again, and what broke off goes on where it ended. The paths of the"
                    + " documents, or the folder of the collection, go to standard output."
        },
        footer = {
            "",
            "Environment: MANDATUM_DOCUMENTS and MANDATUM_REPOSITORIES are other defaults for --documents and"
                    + " --repositories.",
            "",
            "Examples:",
            "  mandatum fetch A/RES/68/243 --lang zh,en",
            "  mandatum fetch 'S/RES/1540 (2004)' A/HRC/RES/50/1 --form pdf --to security",
            "  mandatum fetch --collection ga --session 78 --lang en,fr",
            "  mandatum fetch --collection sc --session 2023,2024",
            "  mandatum fetch --collection ga --refresh"
        })
final class FetchCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Courtesy courtesy;

    @Mixin
    private HelpOption help = new HelpOption();

    @Parameters(arity = "0..*", paramLabel = "SYMBOL", description = "Symbols of documents, such as A/RES/68/243.")
    private List<String> symbols = List.of();

    @Option(names = "--collection", paramLabel = "NAME", description = "One of ${COMPLETION-CANDIDATES}.")
    private Optional<Collection> collection = Optional.empty();

    @Option(
            names = "--session",
            split = ",",
            paramLabel = "N",
            description =
                    "The sessions of a collection, such as 78, ES-10; for sc and ecosoc the years. Without it, all.")
    private List<String> sessions = List.of();

    @Option(
            names = "--lang",
            split = ",",
            paramLabel = "LANG",
            description = "The languages, such as zh,en. Without it, en for documents, all for a collection.")
    private List<String> languages = List.of();

    @Option(
            names = "--form",
            paramLabel = "FORM",
            description =
                    "The form of documents: ${COMPLETION-CANDIDATES}. Without it, the first of these that there is.")
    private Optional<DocumentForm> form = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "DIR",
            defaultValue = "resolutions",
            description = "The folder; it is made where there is none. Without it, ${DEFAULT-VALUE}.")
    private Path folder = Path.of("");

    @Option(names = "--refresh", description = "Ask whether there is a newer version of what is in the folder.")
    private boolean refresh;

    @Option(
            names = "--documents",
            paramLabel = "URL",
            defaultValue = "${env:MANDATUM_DOCUMENTS:-https://documents.un.org/api/symbol/access}",
            description = "The address of the document service, or of a mirror.")
    private String documents = "";

    @Option(
            names = "--repositories",
            paramLabel = "URL",
            defaultValue = "${env:MANDATUM_REPOSITORIES:-https://github.com/UNxml}",
            description = "The address under which the repositories stand, or of a mirror.")
    private String repositories = "";

    FetchCommand(Terminal terminal, Courtesy courtesy) {
        this.terminal = terminal;
        this.courtesy = courtesy;
    }

    @Override
    public Integer call() throws IOException {
        if (symbols.isEmpty() == collection.isEmpty()) {
            throw Refusal.usage("name either documents, such as A/RES/68/243, or a --collection");
        }
        return (collection.isPresent() ? collection(collection.get()) : documents()).code();
    }

    private ExitStatus documents() throws IOException {
        if (!sessions.isEmpty()) {
            throw Refusal.usage("--session belongs to --collection; a symbol says its session itself");
        }
        var wanted = symbols.stream().map(FetchCommand::symbol).distinct().toList();
        var tongues = languages.isEmpty() ? Set.of(new LanguageTag("en")) : chosen(known());
        var forms = form.map(List::of).orElse(List.of(DocumentForm.values()));
        try (var downloads = new Downloads(Version.agent(), courtesy, Bounds.DOCUMENT, refresh)) {
            var service = new DocumentService(documents, forms, downloads);
            return new DocumentFetch(terminal, service, folder).fetch(wanted, tongues);
        }
    }

    private ExitStatus collection(Collection wanted) throws IOException {
        if (form.isPresent()) {
            throw Refusal.usage("--form belongs to documents by symbol; a collection is XML");
        }
        var known = known();
        var numbers = sessions.stream()
                .map(number -> number.strip().toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        var selection = new Selection(numbers, chosen(known));
        try (var downloads = new Downloads(Version.agent(), courtesy, Bounds.COLLECTION, refresh)) {
            var source = new Repositories(repositories, known, downloads);
            return new CollectionFetch(terminal, source, folder).fetch(wanted, selection);
        }
    }

    private static Symbol symbol(String written) {
        return SymbolParser.parse(written)
                .orElseThrow(
                        () -> Refusal.usage("“%s” is not the symbol of a document; write it as A/RES/68/243", written));
    }

    private static Set<LanguageTag> known() {
        return Languages.load().profiles().stream()
                .map(LanguageProfile::tag)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<LanguageTag> chosen(Set<LanguageTag> known) {
        var chosen = new TreeSet<LanguageTag>();
        for (var written : languages) {
            chosen.add(known.stream()
                    .filter(tag -> tag.value().equals(written.strip().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() ->
                            Refusal.usage("“%s” is no language that is known here; choose of %s", written, known)));
        }
        return chosen;
    }
}
