package org.mandatum.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.mandatum.cli.fetch.Address;
import org.mandatum.source.FileBytes;
import org.mandatum.source.files.FileWalk;
import org.mandatum.source.files.Limits;
import org.mandatum.text.Parsed;

/**
 * The files that a command line names, in the order of its paths: files, those of folders and archives, standard input,
 * addresses on the web.
 * They are read one by one; what cannot be read is a diagnostic in its place.
 */
final class Inputs implements Iterator<Parsed<Optional<FileBytes>>>, Closeable {

    private static final String STANDARD_INPUT = "-";

    private final Deque<Supplier<FileWalk>> walks;
    private final long size;
    private Optional<FileWalk> current = Optional.empty();
    private long readBefore;

    private Inputs(List<Supplier<FileWalk>> walks, long size) {
        this.walks = new ArrayDeque<>(walks);
        this.size = size;
    }

    /** What stands at the paths, {@code -} for standard input. */
    static Inputs at(List<String> paths, Terminal terminal) {
        var walks = paths.stream().map(path -> walk(path, terminal.in())).toList();
        return new Inputs(walks, terminal.watched() ? size(paths) : -1);
    }

    /** One stream, which is closed when it has been read. */
    static Inputs of(String name, InputStream in) {
        return new Inputs(List.of(() -> FileWalk.of(name, in, Limits.USUAL)), -1);
    }

    private static Supplier<FileWalk> walk(String path, InputStream standardInput) {
        if (Address.looksLike(path)) {
            return () -> FileWalk.of(path, new RemoteFile(path), Limits.USUAL);
        }
        return path.equals(STANDARD_INPUT)
                ? () -> FileWalk.of("standard input", standardInput, Limits.USUAL)
                : () -> FileWalk.of(Path.of(path), Limits.USUAL);
    }

    /** How many bytes all inputs have; -1 where that is not known. */
    long size() {
        return size;
    }

    /** How many bytes of them have been read. */
    long bytesRead() {
        return readBefore + current.map(FileWalk::bytesRead).orElse(0L);
    }

    @Override
    public boolean hasNext() {
        while (current.filter(FileWalk::hasNext).isEmpty()) {
            if (walks.isEmpty()) {
                return false;
            }
            readBefore = bytesRead();
            current = Optional.of(walks.removeFirst().get());
        }
        return true;
    }

    @Override
    public Parsed<Optional<FileBytes>> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.orElseThrow().next();
    }

    @Override
    public void close() {
        current.ifPresent(FileWalk::close);
    }

    private static long size(List<String> paths) {
        long size = 0;
        for (var path : paths) {
            if (path.equals(STANDARD_INPUT) || Address.looksLike(path)) {
                return -1;
            }
            try (var files = Files.find(Path.of(path), Integer.MAX_VALUE, (file, known) -> known.isRegularFile())) {
                size += files.mapToLong(file -> file.toFile().length()).sum();
            } catch (IOException unreadable) {
                return -1;
            }
        }
        return size;
    }
}
