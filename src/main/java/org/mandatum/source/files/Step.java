package org.mandatum.source.files;

import org.mandatum.source.FileBytes;
import org.mandatum.text.Diagnostic;

/** What comes next on a walk through files, folders and archives. */
sealed interface Step {

    /** A file was read. */
    record Read(FileBytes file) implements Step {}

    /** Something holds more: a folder or an archive. */
    record Opened(Container container) implements Step {}

    /** Something could not be read; the walk goes on. */
    record Failed(Diagnostic diagnostic) implements Step {}
}
