package org.mandatum.source.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Problem;

/** Says in a user's words why something could not be read. */
final class Failures {

    private Failures() {}

    static Diagnostic of(String name, IOException failure) {
        return switch (failure) {
            case ArchiveGuard.Refused refused -> Diagnostic.about(name, Problem.ARCHIVE_REFUSED, refused.getMessage());
            case NoSuchFileException missing -> unreadable(name, "there is no such file or folder; check the path");
            case AccessDeniedException denied ->
                unreadable(name, "permission denied; give yourself the right to read it");
            default ->
                unreadable(
                        name,
                        Optional.ofNullable(failure.getMessage())
                                .orElse(failure.getClass().getSimpleName()));
        };
    }

    private static Diagnostic unreadable(String name, String why) {
        return Diagnostic.about(name, Problem.UNREADABLE_FILE, why);
    }
}
