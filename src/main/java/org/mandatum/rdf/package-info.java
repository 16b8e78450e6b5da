/**
 * Meaning as RDF: IRIs, the vocabulary, the describer, and reading and writing of files.
 *
 * <p>In comes a {@link org.mandatum.semantic.Meaning}, out go statements, pushed into an RDF4J {@code RDFHandler}, so
 * that a file, a store and a test are the same to the describer. Every node that is published has an IRI, and every IRI
 * is made here. The reference data of {@code ontology/} reach the packages below through their own interfaces, filled
 * from here; those packages know no RDF library, and this one knows nothing of stores.
 */
@NullMarked
package org.mandatum.rdf;

import org.jspecify.annotations.NullMarked;
