package org.mandatum.source;

import java.util.Optional;
import org.mandatum.text.Parsed;

/** Reads one form of file; answers with what could be read, and never throws at its content. */
public interface DocumentReader {

    /** The document in the file; empty where it holds nothing that can be read, and then a diagnostic says why. */
    Parsed<Optional<SourceDocument>> read(SourceFile file);
}
