package org.mandatum.rdf;

import java.io.IOException;
import org.mandatum.text.Diagnostic;

/** A file that should be RDF is not; the diagnostic says where and why. */
public final class InvalidRdf extends IOException {

    private final transient Diagnostic diagnostic;

    InvalidRdf(Diagnostic diagnostic) {
        super(diagnostic.toString());
        this.diagnostic = diagnostic;
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
