package org.mandatum.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mandatum.store.Store;
import org.mandatum.web.Server;
import org.mandatum.web.ServerSettings;
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
            defaultValue = "3030",
            description = "The port to listen on, 0 for any free one. Without it, ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "localhost",
            description = "The interface to listen on. Without it, ${DEFAULT-VALUE}: only this machine is served.")
    private String host = "localhost";

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
                serve(store, settings);
            }
        }
        return ExitStatus.DONE.code();
    }

    private ServerSettings settings() {
        if (port < 0 || port > 65_535) {
            throw Refusal.usage("%d is no port; choose one of 1 to 65535, or 0 for any free one", port);
        }
        return ServerSettings.local(port).at(host);
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

    private void serve(Store store, ServerSettings settings) throws IOException, InterruptedException {
        try (var server = Server.start(store, settings)) {
            // Ctrl-C or a service manager's TERM: what is being answered is answered to the end.
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            terminal.tell("serving at %s (SPARQL at %ssparql); Ctrl-C ends it".formatted(server.url(), server.url()));
            server.join();
        }
    }
}
