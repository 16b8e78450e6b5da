package org.mandatum.rdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;

/**
 * A document of RDF that is being written: the prefixes first, then the statements of one source after another. Closing
 * it ends the document, flushes the stream and leaves it open.
 */
public final class RdfOutput implements Closeable {

    private final RDFHandler writer;

    private RdfOutput(RDFHandler writer) {
        this.writer = writer;
    }

    /** Begins a document. */
    public static RdfOutput begin(OutputStream out, RdfSyntax syntax, Iris iris) {
        var writer = RdfFiles.writer(syntax, out);
        writer.startRDF();
        Prefixes.pushTo(writer, iris);
        return new RdfOutput(writer);
    }

    /** Writes the statements of a source; none of them when the source throws. */
    public void write(StatementSource source) throws IOException {
        var statements = new ArrayList<Statement>();
        source.pushTo(new StatementCollector(statements));
        statements.forEach(writer::handleStatement);
    }

    @Override
    public void close() {
        writer.endRDF();
    }
}
