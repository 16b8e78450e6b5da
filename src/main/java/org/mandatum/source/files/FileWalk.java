package org.mandatum.source.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.mandatum.source.FileBytes;
import org.mandatum.text.Parsed;

/**
 * The files at a path or in a stream, one after the other; those of folders and archives too. In the place of what cannot
 * be read stands a diagnostic.
 *
 * <p>Each file is read when it is asked for, and none is kept. Closing the walk closes what is open.
 */
public final class FileWalk implements Iterator<Parsed<Optional<FileBytes>>>, Closeable {

    private final Deque<Container> open = new ArrayDeque<>();
    private final Meter meter;
    private Optional<Supplier<Step>> start;
    private Optional<Parsed<Optional<FileBytes>>> ahead = Optional.empty();

    private FileWalk(Meter meter, Supplier<Step> start) {
        this.meter = meter;
        this.start = Optional.of(start);
    }

    /** The files at a path, those of a folder in the order of their names, hidden ones left out. */
    public static FileWalk of(Path path, Limits limits) {
        var meter = new Meter();
        return new FileWalk(meter, () -> Folder.open(path.toString(), path, 0, new Unpacking(limits, meter)));
    }

    /** The file in a stream, or the files where it is an archive; the stream is closed at its end. */
    public static FileWalk of(String name, InputStream in, Limits limits) {
        var meter = new Meter();
        return new FileWalk(meter, () -> new Unpacking(limits, meter).open(name, in));
    }

    /** How many bytes were read so far, archives counted as they are packed. */
    public long bytesRead() {
        return meter.bytes();
    }

    @Override
    public boolean hasNext() {
        while (ahead.isEmpty() && (start.isPresent() || !open.isEmpty())) {
            advance();
        }
        return ahead.isPresent();
    }

    /** The next file; empty where it cannot be read, and the diagnostic says why. */
    @Override
    public Parsed<Optional<FileBytes>> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var file = ahead.orElseThrow();
        ahead = Optional.empty();
        return file;
    }

    private void advance() {
        var step = start.isPresent()
                ? Optional.of(start.get().get())
                : open.getFirst().next();
        start = Optional.empty();
        if (step.isEmpty()) {
            close(open.pop());
            return;
        }
        switch (step.get()) {
            case Step.Opened opened -> open.push(opened.container());
            case Step.Read read -> ahead = Optional.of(Parsed.of(Optional.of(read.file())));
            case Step.Failed failed ->
                ahead = Optional.of(new Parsed<>(Optional.empty(), List.of(failed.diagnostic())));
        }
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            close(open.pop());
        }
    }

    /** What was read stands; that a file does not close changes nothing about it. */
    private static void close(Container container) {
        try {
            container.close();
        } catch (IOException unclosed) {
            // Nothing was written that could be lost.
        }
    }
}
