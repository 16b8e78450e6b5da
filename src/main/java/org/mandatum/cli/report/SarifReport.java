package org.mandatum.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Place;
import org.mandatum.text.Problem;
import org.mandatum.text.Severity;

/**
 * One run in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS), which editors and continuous
 * integration show: every problem that can be noticed is a rule with its explanation, every diagnostic a result.
 */
final class SarifReport implements DiagnosticReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String ABOUT = "https://w3id.org/mandatum/";

    private final JsonGenerator json;
    private final ArtifactUris uris;

    /**
     * @param version the program's version
     * @param explanations what the rules say
     * @param uris how files are named
     */
    SarifReport(OutputStream out, String version, Explanations explanations, ArtifactUris uris) throws IOException {
        this.uris = uris;
        json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.useDefaultPrettyPrinter();
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        driver(version, explanations);
        // SARIF 2.1.0, 3.14.17: without it a consumer may count code points.
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
    }

    private void driver(String version, Explanations explanations) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Mandatum");
        json.writeStringField("version", version);
        json.writeStringField("informationUri", ABOUT);
        json.writeArrayFieldStart("rules");
        for (var problem : Problem.values()) {
            rule(problem, explanations.of(problem));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void rule(Problem problem, Explanation explanation) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", problem.code());
        message("shortDescription", explanation.headline());
        message("fullDescription", explanation.meaning());
        message("help", explanation.advice());
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(problem.severity()));
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void add(Diagnostic diagnostic) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", diagnostic.problem().code());
        json.writeNumberField("ruleIndex", diagnostic.problem().ordinal());
        json.writeStringField("level", level(diagnostic.severity()));
        message("message", diagnostic.message());
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        physicalLocation(diagnostic.file(), diagnostic.place());
        json.writeEndObject();
        json.writeEndArray();
        if (!diagnostic.related().isEmpty()) {
            json.writeArrayFieldStart("relatedLocations");
            int id = 1;
            for (var related : diagnostic.related()) {
                json.writeStartObject();
                json.writeNumberField("id", id++);
                physicalLocation(related.file(), related.place());
                message("message", related.label());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void physicalLocation(String file, Place place) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uris.of(file));
        json.writeEndObject();
        if (place.line() > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", place.line());
            if (place.column() > 0) {
                json.writeNumberField("startColumn", place.column());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void message(String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    /** The levels have the names of our severities (SARIF 2.1.0, 3.27.10). */
    private static String level(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void flush() throws IOException {
        json.flush();
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
