package org.mandatum.cli.fetch;

import java.io.IOException;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.mandatum.cli.fetch.FetchFailure.Reason;

/**
 * A file on its way: what has come of it stands in a hidden file beside it, {@code .NAME.part}, and is moved to its place
 * when it is whole. What the server said of the version stands in {@code .NAME.fetched}.
 */
final class PartFile {

    private static final int PARTIAL = 206;

    private final Path file;
    private final Path part;
    private final Path partNotes;
    private final Path notes;

    PartFile(Path file) {
        this.file = file;
        this.part = beside(".part");
        this.partNotes = beside(".part.fetched");
        this.notes = beside(".fetched");
    }

    private Path beside(String suffix) {
        return file.resolveSibling("." + file.getFileName() + suffix);
    }

    /** The notes on the whole file, where it is there and came from this address. */
    Optional<Notes> whole(Address from) throws IOException {
        return Files.exists(file) ? Notes.read(notes, from) : Optional.empty();
    }

    /** The proof by which the part that is there can be completed. */
    Optional<String> resumable(Address from) throws IOException {
        return size() == 0 ? Optional.empty() : Notes.read(partNotes, from).flatMap(Notes::proof);
    }

    /** How many bytes have come. */
    long size() throws IOException {
        return Files.exists(part) ? Files.size(part) : 0;
    }

    Path path() {
        return part;
    }

    /**
     * Opens the part for an answer: behind what is there where the rest comes, at its beginning where all comes again.
     *
     * @throws FetchFailure where the server sends a stretch that was not asked for, or another process writes here
     */
    FileChannel open(Address from, ResponseInfo answer) throws IOException {
        Files.createDirectories(part.toAbsolutePath().getParent());
        var channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            lock(channel);
            if (answer.statusCode() == PARTIAL) {
                resume(channel, ContentRange.of(answer.headers()));
            } else {
                channel.truncate(0);
                Notes.of(from, answer.headers()).write(partNotes);
            }
            return channel;
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
    }

    private void resume(FileChannel channel, Optional<ContentRange> range) throws IOException {
        if (range.filter(sent -> sent.start() == channelSize(channel)).isEmpty()) {
            discard();
            throw FetchFailure.of(Reason.BROKEN, "the server sent another part than was asked for; run it again");
        }
        channel.position(channel.size());
    }

    private static long channelSize(FileChannel channel) {
        try {
            return channel.size();
        } catch (IOException unreadable) {
            return -1;
        }
    }

    private void lock(FileChannel channel) throws IOException {
        try {
            if (channel.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException held) {
            // Another thread of this process is no better than another process.
        }
        throw FetchFailure.of(Reason.NOT_WRITABLE, "another mandatum is fetching %s; wait for it", file);
    }

    /** The part is the file now. */
    void complete() throws IOException {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Files.move(partNotes, notes, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What has come is of no use. */
    void discard() throws IOException {
        Files.deleteIfExists(part);
        Files.deleteIfExists(partNotes);
    }
}
