package org.mandatum.query.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A form in which a release can be had as a file. */
public enum ExportForm {
    NQUADS("data.nq.gz", "application/n-quads"),
    TRIG("data.trig.gz", "application/trig"),
    JSONLD("data.jsonld.gz", "application/ld+json"),
    AKN("akoma-ntoso.zip", "application/akn+xml"),
    CLAUSES("clauses.csv.gz", "text/csv"),
    CITATIONS("citations.csv.gz", "text/csv"),
    MANDATES("mandates.csv.gz", "text/csv");

    private final String file;
    private final String mediaType;

    ExportForm(String file, String mediaType) {
        this.file = file;
        this.mediaType = mediaType;
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** The media type of what is in the file. */
    public String mediaType() {
        return mediaType;
    }

    /** The media type of the file's compression. */
    public String compression() {
        return file.endsWith(".zip") ? "application/zip" : "application/gzip";
    }

    /** As users write it: {@code nquads}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form that users write so. */
    public static Optional<ExportForm> named(String written) {
        return Arrays.stream(values())
                .filter(form -> form.written().equals(written))
                .findFirst();
    }
}
