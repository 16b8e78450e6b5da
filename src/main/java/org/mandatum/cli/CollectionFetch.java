package org.mandatum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mandatum.cli.fetch.Collection;
import org.mandatum.cli.fetch.Repositories;
import org.mandatum.cli.fetch.Repositories.Selection;
import org.mandatum.cli.fetch.Repositories.Unpacked;

/** Fetches the documents of a collection, and tells what came of it. */
final class CollectionFetch {

    private final Terminal terminal;
    private final Repositories repositories;
    private final Path folder;

    CollectionFetch(Terminal terminal, Repositories repositories, Path folder) {
        this.terminal = terminal;
        this.repositories = repositories;
        this.folder = folder;
    }

    /** Fetches what is selected of a collection; done in part where some documents of its archive are damaged. */
    ExitStatus fetch(Collection collection, Selection selection) throws IOException {
        var archive = bring(collection);
        var unpacked = unpack(collection, archive, selection);
        unpacked.unreadable().forEach(found -> terminal.show(found.toString()));
        terminal.tell("documents: %,d written, %,d there already".formatted(unpacked.written(), unpacked.there()));
        var out = terminal.text();
        out.println(unpacked.folder());
        out.flush();
        return new Tally(
                        unpacked.written() + unpacked.there(),
                        unpacked.unreadable().size())
                .status();
    }

    /** How large the archive is nobody knows before it is there: the server packs it as it sends it. */
    private Path bring(Collection collection) throws IOException {
        try (var progress = Progress.ofBytes(terminal, "fetching", -1)) {
            return repositories.bring(collection, folder, bytes -> progress.reach(bytes, -1));
        }
    }

    private Unpacked unpack(Collection collection, Path archive, Selection selection) throws IOException {
        long size = Files.size(archive);
        try (var progress = Progress.ofBytes(terminal, "unpacking", size)) {
            return repositories.unpack(collection, archive, selection, folder, bytes -> progress.reach(bytes, size));
        }
    }
}
