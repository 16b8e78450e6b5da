package org.mandatum.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** A form in which diagnostics are written. */
public enum ReportFormat {
    /** A line each, as compilers write them. */
    TEXT,
    /** A JSON object a line. */
    JSON,
    /** One SARIF log. */
    SARIF;

    /**
     * Begins a report.
     *
     * @param out where it goes; it stays open
     * @param version the program's version
     */
    public DiagnosticReport begin(OutputStream out, String version) throws IOException {
        return switch (this) {
            case TEXT -> new TextReport(out);
            case JSON -> new JsonLinesReport(out);
            case SARIF -> new SarifReport(out, version, Explanations.shipped(), ArtifactUris.ofWorkingFolder());
        };
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
