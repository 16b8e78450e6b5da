package org.mandatum.source.files;

import java.io.IOException;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Problem;

/** An archive that is being walked through, an entry at a time. */
final class Archive implements Container {

    private final String name;
    private final Entries entries;
    private final ArchiveGuard guard;
    private final Unpacking within;
    private boolean ended;
    private boolean anything;

    Archive(String name, Entries entries, ArchiveGuard guard, Unpacking within) {
        this.name = name;
        this.entries = entries;
        this.guard = guard;
        this.within = within;
    }

    @Override
    public Optional<Step> next() {
        while (!ended) {
            var step = step();
            if (step.isPresent()) {
                return step;
            }
        }
        return Optional.empty();
    }

    private Optional<Step> step() {
        try {
            var entry = entries.next();
            if (entry.isEmpty()) {
                ended = true;
                return anything ? Optional.empty() : refused("it holds no files");
            }
            guard.entry();
            anything = true;
            return entry(entry.get());
        } catch (ArchiveGuard.Refused bomb) {
            ended = true;
            return failed(Failures.of(name, bomb));
        } catch (IOException | RuntimeException damage) {
            // The library throws what it likes at damaged archives.
            ended = true;
            return refused("it is damaged: " + damage.getMessage());
        }
    }

    private Optional<Step> entry(ArchiveEntry entry) throws IOException {
        if (entry.isDirectory() || EntryName.isHidden(entry.getName())) {
            return Optional.empty();
        }
        var entryName = EntryName.of(name, entry.getName());
        var obstacle = entries.obstacle();
        if (obstacle.isPresent()) {
            return failed(Diagnostic.about(entryName, Problem.UNREADABLE_FILE, obstacle.get()));
        }
        try {
            return Optional.of(within.openEntry(entryName, entries.content()));
        } catch (ArchiveGuard.Refused bomb) {
            throw bomb;
        } catch (IOException | RuntimeException damage) {
            if (entries.outlastDamage()) {
                return failed(
                        Diagnostic.about(entryName, Problem.UNREADABLE_FILE, "it is damaged: " + damage.getMessage()));
            }
            throw damage;
        }
    }

    private Optional<Step> refused(String why) {
        return failed(Diagnostic.about(name, Problem.ARCHIVE_REFUSED, why));
    }

    private static Optional<Step> failed(Diagnostic diagnostic) {
        return Optional.of(new Step.Failed(diagnostic));
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }
}
