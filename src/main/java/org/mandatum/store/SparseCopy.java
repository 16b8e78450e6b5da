package org.mandatum.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * Copies a database's files and leaves the holes out.
 *
 * <p>TDB2 maps its files in pieces of 8 MB: an empty database looks 200 MB large and takes next to nothing. A plain copy
 * would fill the holes with zeros on disk. Hard links would not do, since the copy is written to.
 */
final class SparseCopy {

    private static final int BLOCK = 1 << 16;
    private static final ByteBuffer ZEROS = ByteBuffer.allocate(BLOCK).asReadOnlyBuffer();

    private SparseCopy() {}

    /** Copies the files of a folder, without its sub-folders, into a new one; those named are left out. */
    static void folder(Path from, Path to, Set<String> leftOut) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.newDirectoryStream(from, Files::isRegularFile)) {
            for (var file : files) {
                var name = file.getFileName().toString();
                if (!leftOut.contains(name)) {
                    file(file, to.resolve(name));
                }
            }
        }
    }

    private static void file(Path from, Path to) throws IOException {
        try (var source = FileChannel.open(from, StandardOpenOption.READ);
                var target = FileChannel.open(
                        to, StandardOpenOption.CREATE_NEW, StandardOpenOption.SPARSE, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.allocateDirect(BLOCK);
            var size = source.size();
            for (var position = 0L; position < size; position += BLOCK) {
                buffer.clear();
                while (buffer.hasRemaining() && source.read(buffer, position + buffer.position()) >= 0) {
                    continue;
                }
                buffer.flip();
                var reachesEnd = position + BLOCK >= size;
                if (reachesEnd || buffer.mismatch(ZEROS.duplicate().limit(buffer.limit())) >= 0) {
                    while (buffer.hasRemaining()) {
                        target.write(buffer, position + buffer.position());
                    }
                }
            }
        }
    }
}
