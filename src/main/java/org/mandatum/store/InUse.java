package org.mandatum.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * A reader's mark on a release: a locked file of the reader's own.
 *
 * <p>A file a reader, and not one lock that they share, since within one Java process two locks on one file collide even
 * where both are shared.
 */
final class InUse implements Closeable {

    private static final String FOLDER = "in-use";

    private final Path file;
    private final ProcessLock lock;

    private InUse(Path file, ProcessLock lock) {
        this.file = file;
        this.lock = lock;
    }

    static InUse mark(Path release) throws IOException {
        var file = Files.createDirectories(release.resolve(FOLDER))
                .resolve(UUID.randomUUID().toString());
        return new InUse(
                file, ProcessLock.tryLock(file).orElseThrow(() -> new IOException("Locked by another: " + file)));
    }

    /** Whether a living process reads the release. Marks that the dead left behind do not count. */
    static boolean by(Path release) throws IOException {
        var folder = release.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var marks = Files.newDirectoryStream(folder)) {
            for (var mark : marks) {
                var lock = ProcessLock.tryLock(mark);
                if (lock.isEmpty()) {
                    return true;
                }
                lock.get().close();
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        lock.close();
        Files.deleteIfExists(file);
    }
}
