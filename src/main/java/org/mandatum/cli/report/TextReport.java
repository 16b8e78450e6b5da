package org.mandatum.cli.report;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.mandatum.text.Diagnostic;

/** A line for each diagnostic: {@code file:line:column: severity: message [code]}. */
final class TextReport implements DiagnosticReport {

    private final PrintWriter lines;

    TextReport(OutputStream out) {
        lines = new PrintWriter(out, false, StandardCharsets.UTF_8);
    }

    @Override
    public void add(Diagnostic diagnostic) {
        lines.println(diagnostic);
    }

    @Override
    public void flush() {
        lines.flush();
    }

    @Override
    public void close() {
        lines.flush();
    }
}
