package org.mandatum.cli.report;

import java.io.Closeable;
import java.io.IOException;
import org.mandatum.text.Diagnostic;

/** Takes diagnostics and writes them in some form. Closing it ends the form, and leaves the stream below open. */
public interface DiagnosticReport extends Closeable {

    void add(Diagnostic diagnostic) throws IOException;

    /** Hands on to the stream what was written so far. */
    void flush() throws IOException;
}
