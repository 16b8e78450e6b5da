package org.mandatum.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Finds the files below the paths of a command line, in the order of the paths and then of the names. */
final class Inputs {

    static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;

    Inputs(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** All files below the paths; a path that does not exist is an input that cannot be read. */
    List<Input> below(List<String> paths) throws IOException {
        var inputs = new ArrayList<Input>();
        for (var path : paths) {
            addBelow(path, inputs::add);
        }
        return inputs;
    }

    private void addBelow(String path, Consumer<Input> found) throws IOException {
        if (path.equals(STANDARD_INPUT)) {
            found.accept(new Input("standard input", standardInput::readAllBytes));
            return;
        }
        var root = Path.of(path);
        if (!Files.isDirectory(root)) {
            found.accept(file(root));
            return;
        }
        try (var files = Files.walk(root)) {
            files.filter(file -> !isHidden(root, file) && Files.isRegularFile(file))
                    .sorted()
                    .map(Inputs::file)
                    .forEach(found);
        }
    }

    private static Input file(Path file) {
        return new Input(file.toString(), () -> Files.readAllBytes(file));
    }

    /** What editors, version control and systems leave behind in a folder is not meant. */
    private static boolean isHidden(Path root, Path file) {
        for (var name : root.relativize(file)) {
            if (name.toString().startsWith(".") && !name.toString().equals(".")) {
                return true;
            }
        }
        return false;
    }
}
