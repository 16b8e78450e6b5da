package org.mandatum.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder for the time that the program runs; it is removed however the program ends, short of a kill. */
final class PassingFolder implements Closeable {

    private final Path path;
    private final Thread atEnd = new Thread(this::remove, "remove " + getClass().getSimpleName());

    private PassingFolder(Path path) {
        this.path = path;
    }

    static PassingFolder create() throws IOException {
        var folder = new PassingFolder(Files.createTempDirectory("mandatum-"));
        Runtime.getRuntime().addShutdownHook(folder.atEnd);
        return folder;
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atEnd);
        remove();
    }

    private void remove() {
        try (var files = Files.walk(path)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> file.delete());
        } catch (IOException gone) {
            return;
        }
    }
}
