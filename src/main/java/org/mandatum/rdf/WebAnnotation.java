package org.mandatum.rdf;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

/** The terms of the Web Annotation Vocabulary (W3C, 2017) that say where in a text something stands. */
final class WebAnnotation {

    static final String NAMESPACE = "http://www.w3.org/ns/oa#";

    static final IRI SPECIFIC_RESOURCE = term("SpecificResource");
    static final IRI TEXT_POSITION_SELECTOR = term("TextPositionSelector");
    static final IRI TEXT_QUOTE_SELECTOR = term("TextQuoteSelector");
    static final IRI HAS_SOURCE = term("hasSource");
    static final IRI HAS_SELECTOR = term("hasSelector");
    static final IRI START = term("start");
    static final IRI END = term("end");
    static final IRI EXACT = term("exact");

    private WebAnnotation() {}

    private static IRI term(String name) {
        return Values.iri(NAMESPACE, name);
    }
}
