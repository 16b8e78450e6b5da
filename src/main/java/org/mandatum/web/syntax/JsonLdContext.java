package org.mandatum.web.syntax;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.document.RdfDocument;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.JenaTitanium;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The short names under which JSON-LD tells the terms of the ontology ({@code ontology/context.jsonld}).
 *
 * <p>The whole of it has an address of its own. An answer carries the part that it uses, so that it is read without
 * asking anybody for anything.
 */
public final class JsonLdContext {

    /** That of the ontology whose terms it names. */
    public static final String VERSION = "0.1.0";

    /** The context that comes with the program. */
    public static final JsonLdContext SHIPPED = shipped();

    private static final String KEY = "@context";

    private final byte[] document;
    private final JsonObject terms;

    private JsonLdContext(byte[] document) {
        this.document = document;
        try (var reader = Json.createReader(new ByteArrayInputStream(document))) {
            this.terms = reader.readObject().getJsonObject(KEY);
        }
    }

    private static JsonLdContext shipped() {
        try (var in = JsonLdContext.class.getResourceAsStream("/ontology/context.jsonld")) {
            if (in == null) {
                throw new IllegalStateException("The program lacks ontology/context.jsonld");
            }
            return new JsonLdContext(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document as it is published. */
    public byte[] document() {
        return document.clone();
    }

    /** Writes the data as JSON-LD 1.1, compacted by this context. */
    void write(OutputStream out, DatasetGraph data) {
        try {
            var expanded =
                    JsonLd.fromRdf(RdfDocument.of(JenaTitanium.convert(data))).get();
            var context = part(data);
            var compacted = JsonLd.compact(JsonDocument.of(expanded), JsonDocument.of(context))
                    .get();
            var settings = Map.of(JsonGenerator.PRETTY_PRINTING, true);
            // Not closed, which would close the stream.
            var writer = Json.createWriterFactory(settings).createWriter(out);
            writer.write(compacted);
        } catch (JsonLdError e) {
            throw new IllegalStateException("What is RDF can be written as JSON-LD", e);
        }
    }

    /** The names that the data need, and all prefixes. */
    private JsonObject part(DatasetGraph data) {
        var used = used(data);
        var part = Json.createObjectBuilder();
        terms.forEach((name, definition) -> {
            if (isPrefix(definition) || used.contains(iri(definition))) {
                part.add(name, definition);
            }
        });
        return Json.createObjectBuilder().add(KEY, part).build();
    }

    private static Set<String> used(DatasetGraph data) {
        var used = new HashSet<String>();
        data.find().forEachRemaining(quad -> {
            used.add(quad.getPredicate().getURI());
            Node value = quad.getObject();
            if (value.isURI()) {
                used.add(value.getURI());
            }
        });
        return used;
    }

    private static boolean isPrefix(JsonValue definition) {
        var iri = iri(definition);
        return iri.endsWith("#") || iri.endsWith("/");
    }

    private static String iri(JsonValue definition) {
        return definition instanceof JsonObject term
                ? term.getString("@id")
                : ((jakarta.json.JsonString) definition).getString();
    }
}
