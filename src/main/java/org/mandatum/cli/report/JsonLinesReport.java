package org.mandatum.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Place;

/**
 * A JSON object for each diagnostic, on a line of its own (JSON Lines).
 *
 * <p>Members: {@code file}, {@code line} and {@code column} (both from 1, the column in UTF-16 units; left out where
 * the file as a whole is meant), {@code severity} ({@code error}, {@code warning}, {@code note}), {@code code},
 * {@code message}, {@code related} (an array of objects with {@code file}, {@code line}, {@code column}, {@code
 * label}; left out where there are none).
 */
final class JsonLinesReport implements DiagnosticReport {

    private final JsonGenerator json;

    JsonLinesReport(OutputStream out) throws IOException {
        json = new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    }

    @Override
    public void add(Diagnostic diagnostic) throws IOException {
        json.writeStartObject();
        place(diagnostic.file(), diagnostic.place());
        json.writeStringField("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("code", diagnostic.problem().code());
        json.writeStringField("message", diagnostic.message());
        if (!diagnostic.related().isEmpty()) {
            json.writeArrayFieldStart("related");
            for (var related : diagnostic.related()) {
                json.writeStartObject();
                place(related.file(), related.place());
                json.writeStringField("label", related.label());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void place(String file, Place place) throws IOException {
        json.writeStringField("file", file);
        if (!place.equals(Place.WHOLE_FILE)) {
            json.writeNumberField("line", place.line());
            json.writeNumberField("column", place.column());
        }
    }

    @Override
    public void flush() throws IOException {
        json.flush();
    }

    @Override
    public void close() throws IOException {
        if (json.getOutputContext().getEntryCount() > 0) {
            json.writeRaw('\n');
        }
        json.close();
    }
}
