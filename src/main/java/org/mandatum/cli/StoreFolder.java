package org.mandatum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.mandatum.store.Release;
import org.mandatum.store.Store;
import picocli.CommandLine.Option;

/** The option {@code --db}: the store that a command works on. */
final class StoreFolder {

    @Option(
            names = {"-d", "--db"},
            paramLabel = "DIR",
            description = "The folder of the store.")
    private Optional<Path> folder = Optional.empty();

    Optional<Path> path() {
        return folder;
    }

    /** The folder, which must be given. */
    Path required() {
        return folder.orElseThrow(() -> Refusal.usage("no store was given; name its folder with --db DIR"));
    }

    /** The store, which must hold something. */
    Store store() throws IOException {
        var path = required();
        var store = Store.at(path);
        if (store.current().isEmpty()) {
            throw Refusal.failure(
                    "%s: %s; load something into it with mandatum load --db %s PATH…",
                    path, Files.exists(path) ? "this store is empty" : "there is no store", path);
        }
        return store;
    }

    /** The current release, to be closed by the caller. */
    Release open() throws IOException {
        return store().open().orElseThrow();
    }
}
