package org.mandatum.cli.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mandatum.cli.fetch.FetchFailure.Reason;
import org.mandatum.cli.fetch.Repositories.Selection;
import org.mandatum.cli.fetch.Repositories.Unpacked;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.LanguageTag;

/** Writes the documents of an archive that are wanted, and keeps in mind what else there is. */
final class Unpacking {

    /** In the order of numbers: 9, 10, ES-10. */
    private static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final Selection selection;
    private final Path into;
    private final Set<String> sessions = new TreeSet<>(BY_NUMBER);
    private final Set<LanguageTag> languages = new TreeSet<>();
    private final List<Diagnostic> unreadable = new ArrayList<>();
    private int written;
    private int there;

    Unpacking(Selection selection, Path into) {
        this.selection = selection;
        this.into = into;
    }

    void refuse(Diagnostic found) {
        unreadable.add(found);
    }

    void take(RepositoryEntry entry, byte[] bytes) throws IOException {
        sessions.add(entry.session());
        languages.add(entry.language());
        if (!selection.has(entry)) {
            return;
        }
        if (write(bytes, entry.path().stream().reduce(into, Path::resolve, Path::resolve))) {
            written++;
        } else {
            there++;
        }
    }

    /** Whether there was anything to write: a file that is the same is left alone. */
    private static boolean write(byte[] bytes, Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return false;
        }
        Files.createDirectories(file.getParent());
        var part = file.resolveSibling("." + file.getFileName() + ".part");
        Files.write(part, bytes);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    Unpacked done(Collection collection) throws FetchFailure {
        if (written + there == 0) {
            throw FetchFailure.of(
                    Reason.NOT_FOUND,
                    "%s has nothing of that; its sessions are %s, its languages %s",
                    collection.repository(),
                    sessions,
                    languages);
        }
        return new Unpacked(into, written, there, unreadable);
    }
}
