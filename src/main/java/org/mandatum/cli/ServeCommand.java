package org.mandatum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.mandatum.query.export.Exporter;
import org.mandatum.store.Store;
import org.mandatum.web.Server;
import org.mandatum.web.ServerSettings;
import org.mandatum.web.SettingsReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mandatum serve}: publishes a store on the web. */
@Command(
        name = "serve",
        description = {
            "Serves a store: SPARQL at /sparql, every IRI in every syntax, pages for people. Nothing can be written.",
            "",
            "Paths are read first: into the store, or where none is given into one that is gone at the end. With"
                    + " neither store nor path, the sample that comes with the program is served."
        },
        footer = {
            "",
            "Examples:",
            "  mandatum serve",
            "  mandatum serve --db store --port 8080",
            "  mandatum serve A_RES_68_243.zh.md"
        })
final class ServeCommand implements Callable<Integer> {

    private static final String SAMPLE = "A_RES_68_243.zh.md";

    private final Terminal terminal;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private StoreFolder folder = new StoreFolder();

    @Option(
            names = {"-p", "--port"},
            paramLabel = "N",
            description = "The port to listen on, 0 for any free one. Without it, what the settings say, else 3030.")
    private Optional<Integer> port = Optional.empty();

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "The interface to listen on. Without it, what the settings say, else localhost: only this"
                    + " machine is served.")
    private Optional<String> host = Optional.empty();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description =
                    "The settings: limits, addresses, who publishes; docs/deploy/mandatum.properties explains them."
                            + " An environment variable such as MANDATUM_QUERY_SECONDS goes before the file.")
    private Optional<Path> config = Optional.empty();

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Files, folders, archives (zip, tar, tar.gz, tar.xz, tar.bz2), or - for standard input.")
    private List<String> paths = List.of();

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var settings = settings();
        if (folder.path().isPresent()) {
            load(Inputs.at(paths, terminal), Store.at(folder.required()));
            serve(folder.store(), settings);
        } else {
            try (var passing = PassingFolder.create()) {
                var store = Store.at(passing.path());
                load(paths.isEmpty() ? sample() : Inputs.at(paths, terminal), store);
                export(store);
                serve(store, settings);
            }
        }
        return ExitStatus.DONE.code();
    }

    private ServerSettings settings() throws IOException {
        if (port.isPresent() && (port.get() < 0 || port.get() > 65_535)) {
            throw Refusal.usage("%d is no port; choose one of 1 to 65535, or 0 for any free one", port.get());
        }
        try {
            var settings = SettingsReader.read(written(), System.getenv());
            return settings.at(host.orElse(settings.host()), port.orElse(settings.port()));
        } catch (IllegalArgumentException e) {
            throw Refusal.usage("%s", e.getMessage());
        }
    }

    /** What stands in the file of settings. */
    private Map<String, String> written() throws IOException {
        if (config.isEmpty()) {
            return Map.of();
        }
        var properties = new Properties();
        try (var in = Files.newBufferedReader(config.get())) {
            properties.load(in);
        } catch (NoSuchFileException e) {
            throw Refusal.failure("there is no file %s", config.get());
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
    }

    private static Inputs sample() {
        return Inputs.of(SAMPLE, ServeCommand.class.getResourceAsStream("/sample/" + SAMPLE));
    }

    private void load(Inputs inputs, Store store) throws IOException {
        if (!inputs.hasNext()) {
            return;
        }
        var tally = new Load(terminal, Stages.ready(Optional.empty())).into(store, inputs);
        if (tally.taken() == 0) {
            throw Refusal.failure("nothing to serve; see the errors above");
        }
    }

    /** A store that passes holds little: its dumps cost nothing, and whoever looks at the program sees them all. */
    private static void export(Store store) throws IOException {
        try (var release = store.open().orElseThrow()) {
            new Exporter(release).writeBeside(dump -> {});
        }
    }

    private void serve(Store store, ServerSettings settings) throws IOException, InterruptedException {
        try (var server = Server.start(store, settings)) {
            // Ctrl-C or a service manager's TERM: what is being answered is answered to the end.
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            terminal.tell("serving at %s (SPARQL at %ssparql); Ctrl-C ends it".formatted(server.url(), server.url()));
            server.join();
        }
    }
}
