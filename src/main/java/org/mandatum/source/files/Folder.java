package org.mandatum.source.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Problem;

/** A folder: its files and folders in the order of their names, hidden ones left out. */
final class Folder implements Container {

    private final String name;
    private final int depth;
    private final Unpacking unpacking;
    private final Iterator<Path> children;

    private Folder(String name, int depth, Unpacking unpacking, List<Path> children) {
        this.name = name;
        this.depth = depth;
        this.unpacking = unpacking;
        this.children = children.iterator();
    }

    /** What stands at a path, whatever it is. */
    static Step open(String name, Path path, int depth, Unpacking unpacking) {
        try {
            if (!Files.isDirectory(path)) {
                return unpacking.open(name, Files.newInputStream(path));
            }
            if (depth > unpacking.limits().folderDepth()) {
                return new Step.Failed(Diagnostic.about(
                        name, Problem.TOO_DEEP, unpacking.limits().folderDepth()));
            }
            return new Step.Opened(new Folder(name, depth, unpacking, children(path)));
        } catch (IOException e) {
            return new Step.Failed(Failures.of(name, e));
        } catch (DirectoryIteratorException e) {
            return new Step.Failed(Failures.of(name, e.getCause()));
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        var children = new ArrayList<Path>();
        try (var entries = Files.newDirectoryStream(folder)) {
            for (var child : entries) {
                // A link to a folder could lead round in a circle; devices and pipes would never end.
                if (!child.getFileName().toString().startsWith(".")
                        && (Files.isRegularFile(child) || Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS))) {
                    children.add(child);
                }
            }
        }
        children.sort(null);
        return children;
    }

    @Override
    public Optional<Step> next() {
        if (!children.hasNext()) {
            return Optional.empty();
        }
        var child = children.next();
        return Optional.of(open(child.toString(), child, depth + 1, unpacking));
    }

    @Override
    public void close() {
        // The list of children is complete; nothing is held open.
    }
}
