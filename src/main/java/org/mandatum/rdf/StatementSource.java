package org.mandatum.rdf;

import java.io.IOException;
import org.eclipse.rdf4j.rio.RDFHandler;

/**
 * Where the statements of one input come from: it pushes them all into a handler.
 *
 * <p>A source that throws is left out as a whole.
 */
@FunctionalInterface
public interface StatementSource {

    void pushTo(RDFHandler handler) throws IOException;
}
