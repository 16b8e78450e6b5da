package org.mandatum.query.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes a dataset as expanded JSON-LD 1.1, thing by thing and a line each: an object with {@code @id} and {@code @graph}
 * for what a graph says of a thing. Other writers hold all of it in memory.
 */
final class JsonLdWriter {

    private final Writer out;
    private String separator = "[\n";

    private JsonLdWriter(Writer out) {
        this.out = out;
    }

    static void write(DatasetGraph data, OutputStream out) {
        try {
            var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            new JsonLdWriter(text).write(data);
            text.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Quads come by graph, and within a graph by subject. */
    private void write(DatasetGraph data) throws IOException {
        Optional<Quad> before = Optional.empty();
        Map<Node, List<Node>> said = new LinkedHashMap<>();
        for (var quads = data.find(); quads.hasNext(); ) {
            var quad = quads.next();
            if (before.isPresent() && !isSameThing(before.get(), quad)) {
                thing(before.get(), said);
                said.clear();
            }
            said.computeIfAbsent(quad.getPredicate(), property -> new ArrayList<>())
                    .add(quad.getObject());
            before = Optional.of(quad);
        }
        if (before.isPresent()) {
            thing(before.get(), said);
        }
        out.write(separator.equals("[\n") ? "[]\n" : "\n]\n");
    }

    private static boolean isSameThing(Quad one, Quad other) {
        return one.getGraph().equals(other.getGraph()) && one.getSubject().equals(other.getSubject());
    }

    private void thing(Quad place, Map<Node, List<Node>> said) throws IOException {
        out.write(separator);
        separator = ",\n";
        out.write("{\"@id\":" + name(place.getGraph()) + ",\"@graph\":[{\"@id\":" + name(place.getSubject()));
        for (var entry : said.entrySet()) {
            var isType = entry.getKey().equals(RDF.type.asNode());
            var values = entry.getValue();
            out.write(",");
            if (isType && values.stream().allMatch(value -> value.isURI() || value.isBlank())) {
                out.write("\"@type\":["
                        + String.join(
                                ",", values.stream().map(JsonLdWriter::name).toList()) + "]");
            } else {
                out.write(name(entry.getKey()) + ":["
                        + String.join(
                                ",", values.stream().map(JsonLdWriter::value).toList()) + "]");
            }
        }
        out.write("}]}");
    }

    private static String value(Node value) {
        if (!value.isLiteral()) {
            return "{\"@id\":" + name(value) + "}";
        }
        var text = "{\"@value\":" + quoted(value.getLiteralLexicalForm());
        if (!value.getLiteralLanguage().isEmpty()) {
            return text + ",\"@language\":" + quoted(value.getLiteralLanguage()) + "}";
        }
        return XSDDatatype.XSDstring.equals(value.getLiteralDatatype())
                ? text + "}"
                : text + ",\"@type\":" + quoted(value.getLiteralDatatypeURI()) + "}";
    }

    private static String name(Node node) {
        return quoted(node.isBlank() ? "_:b" + node.getBlankNodeLabel() : node.getURI());
    }

    private static String quoted(String text) {
        return new JsonString(text).toString();
    }
}
