package org.mandatum.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.mandatum.store.Manifest;
import org.mandatum.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mandatum info}: what a store holds. */
@Command(
        name = "info",
        description = "Says what a store holds: its releases and what is in the current one.",
        footer = {"", "Example:", "  mandatum info --db store"})
final class InfoCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private StoreFolder folder = new StoreFolder();

    InfoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var store = folder.store();
        var out = terminal.text();
        for (var release : store.releases()) {
            out.println(line(store, release));
        }
        out.flush();
        return ExitStatus.DONE.code();
    }

    private static String line(Store store, Manifest release) throws IOException {
        return "%s %s  made %s by %s  statements %,d  graphs %,d"
                .formatted(
                        store.current().filter(release.release()::equals).isPresent() ? "*" : " ",
                        release.release(),
                        release.created(),
                        release.program(),
                        release.whole().statements(),
                        release.graphs().size());
    }
}
