package org.mandatum.rdf;

import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * Whole numbers as literals.
 *
 * <p>RDF4J writes an {@code int} as {@code xsd:int}, which is not the term that {@code 1} is in a query.
 */
final class Numbers {

    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private Numbers() {}

    static Literal integer(int number) {
        return VALUES.createLiteral(String.valueOf(number), XSD.INTEGER);
    }

    /** The type that the Web Annotation Vocabulary wants of offsets. */
    static Literal nonNegative(int number) {
        return VALUES.createLiteral(String.valueOf(number), XSD.NON_NEGATIVE_INTEGER);
    }
}
