package org.mandatum.rdf;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;
import org.eclipse.rdf4j.rio.jsonld.JSONLDSettings;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Place;
import org.mandatum.text.Problem;

/**
 * Writes and reads files of RDF.
 *
 * <p>Reading never leaves the file: contexts of JSON-LD and entities of XML that stand elsewhere, on the net or on the
 * disk, are not fetched. JSON-LD can therefore be read only with its context inside.
 */
public final class RdfFiles {

    private static final int BUFFER = 1 << 16;

    private RdfFiles() {}

    /**
     * A handler that writes what it is given, the same bytes for the same calls. When the statements end it flushes the
     * stream and leaves it open.
     *
     * <p>In a syntax without graphs statements lose the graph they stand in.
     */
    public static RDFHandler writer(RdfSyntax syntax, OutputStream out) {
        // Rio hands over a few characters at a time, and an encoder takes many at once far faster.
        var characters = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        var writer = Rio.createWriter(syntax.format(), characters);
        writer.getWriterConfig().set(BasicWriterSettings.PRETTY_PRINT, true);
        return writer;
    }

    /**
     * Reads a file and pushes its statements into a handler.
     *
     * @param name the file's name, as the user knows it
     * @param base what relative IRIs are resolved against
     * @return one diagnostic, with line and column as far as the syntax tells them, where the file is not valid; the
     *     statements before that place have then been pushed
     */
    public static List<Diagnostic> read(InputStream in, String name, RdfSyntax syntax, String base, RDFHandler out)
            throws IOException {
        var parser = parser(syntax);
        parser.setRDFHandler(out);
        var reader = new CountingReader(in);
        boolean countsItself = syntax == RdfSyntax.RDFXML || syntax == RdfSyntax.JSONLD;
        try {
            if (countsItself) {
                parser.parse(in, base);
            } else {
                parser.parse(reader, base);
            }
            return List.of();
        } catch (RDFParseException invalid) {
            return List.of(invalid(name, countsItself ? place(invalid) : reader.place(), invalid.getMessage()));
        } catch (CharacterCodingException wrong) {
            return List.of(invalid(name, reader.place(), "the file is not UTF-8"));
        } catch (StackOverflowError tooDeep) {
            return List.of(invalid(name, Place.WHOLE_FILE, "it is nested too deeply"));
        }
    }

    /**
     * The statements of a file, which is read when they are asked for, and only once.
     *
     * @throws InvalidRdf from the source, when the file is not valid
     */
    public static StatementSource statements(InputStream in, String name, RdfSyntax syntax, String base) {
        return out -> {
            var found = read(in, name, syntax, base, out);
            if (!found.isEmpty()) {
                throw new InvalidRdf(found.getFirst());
            }
        };
    }

    private static RDFParser parser(RdfSyntax syntax) {
        var parser = Rio.createParser(syntax.format());
        var settings = parser.getParserConfig();
        settings.set(BasicParserSettings.VERIFY_URI_SYNTAX, true);
        settings.set(BasicParserSettings.VERIFY_RELATIVE_URIS, true);
        settings.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, true);
        settings.set(BasicParserSettings.PRESERVE_BNODE_IDS, true);
        settings.set(XMLParserSettings.SECURE_PROCESSING, true);
        settings.set(XMLParserSettings.DISALLOW_DOCTYPE_DECL, false);
        settings.set(XMLParserSettings.LOAD_EXTERNAL_DTD, false);
        settings.set(XMLParserSettings.EXTERNAL_GENERAL_ENTITIES, false);
        settings.set(XMLParserSettings.EXTERNAL_PARAMETER_ENTITIES, false);
        settings.set(JSONLDSettings.SECURE_MODE, true);
        settings.set(JSONLDSettings.WHITELIST, Set.of());
        return parser;
    }

    private static Diagnostic invalid(String name, Place place, String message) {
        return new Diagnostic(name, place, Problem.RDF_SYNTAX, List.of(message));
    }

    private static Place place(RDFParseException invalid) {
        int line = Math.toIntExact(invalid.getLineNumber());
        int column = Math.toIntExact(invalid.getColumnNumber());
        return line > 0 ? new Place(line, Math.max(1, column)) : Place.WHOLE_FILE;
    }
}
