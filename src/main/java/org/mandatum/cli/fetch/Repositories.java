package org.mandatum.cli.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.mandatum.cli.fetch.Downloads.Wanted;
import org.mandatum.cli.fetch.FetchFailure.Reason;
import org.mandatum.source.files.FileWalk;
import org.mandatum.source.files.Limits;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.LanguageTag;

/**
 * The UN's repositories of XML. The whole archive of one is kept in the hidden folder {@code .archives}; the
 * documents that are wanted are unpacked beside it.
 *
 * @param base the address under which the repositories stand
 * @param languages the languages that are known
 */
public record Repositories(String base, Set<LanguageTag> languages, Downloads downloads) {

    public Repositories {
        languages = Set.copyOf(languages);
    }

    /** Which documents are wanted: all where nothing is named. */
    public record Selection(Set<String> sessions, Set<LanguageTag> languages) {

        public Selection {
            sessions = Set.copyOf(sessions);
            languages = Set.copyOf(languages);
        }

        boolean has(RepositoryEntry entry) {
            return (sessions.isEmpty() || sessions.contains(entry.session()))
                    && (languages.isEmpty() || languages.contains(entry.language()));
        }
    }

    /**
     * What was unpacked.
     *
     * @param folder where it stands
     * @param written how many documents were written
     * @param there how many were there as they are in the archive
     * @param unreadable what could not be taken out of the archive
     */
    public record Unpacked(Path folder, int written, int there, List<Diagnostic> unreadable) {

        public Unpacked {
            unreadable = List.copyOf(unreadable);
        }
    }

    /** Brings the archive of a collection into a folder, if it is not there. */
    public Path bring(Collection collection, Path folder, LongConsumer heard) throws IOException {
        var archive = folder.resolve(".archives").resolve(collection.repository() + ".tar.gz");
        downloads.bring(new Wanted(Address.of(collection.archive(base)), archive, Collection::begins, heard));
        return archive;
    }

    /**
     * Unpacks the documents that are wanted into {@code FOLDER/GAresolutions/78session/English/…}.
     *
     * @param heard is told how many bytes of the archive have been read
     * @throws FetchFailure where the archive is damaged, which is removed then, or holds nothing that is wanted
     */
    public Unpacked unpack(Collection collection, Path archive, Selection selection, Path folder, LongConsumer heard)
            throws IOException {
        var names = RepositoryEntry.folders(languages);
        var unpacking = new Unpacking(selection, folder.resolve(collection.repository()));
        try (var walk = FileWalk.of(archive, Limits.USUAL)) {
            while (walk.hasNext()) {
                var file = walk.next();
                heard.accept(walk.bytesRead());
                if (file.value().isPresent()) {
                    var read = file.value().get();
                    var entry = RepositoryEntry.of(read.name(), names);
                    if (entry.isPresent()) {
                        unpacking.take(entry.get(), read.bytes());
                    }
                } else {
                    unpacking.refuse(mayGoOn(archive, file.diagnostics().getFirst()));
                }
            }
        }
        return unpacking.done(collection);
    }

    /**
     * A document that is damaged does not hide the others; an archive that is damaged does, and is to be fetched
     * anew.
     */
    private static Diagnostic mayGoOn(Path archive, Diagnostic found) throws IOException {
        if (!found.file().equals(archive.toString())) {
            return found;
        }
        Files.deleteIfExists(archive);
        throw FetchFailure.of(
                Reason.BROKEN,
                "%s: the archive is damaged (%s); it was removed, run it again",
                archive,
                found.message());
    }
}
