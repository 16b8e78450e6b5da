/**
 * What a resolution says: acts, citations with the act they stand under, actors, directives and mandates, events, groups
 * of experts.
 *
 * <p>In comes a {@link org.mandatum.document.Resolution} in one language, out comes a {@link
 * org.mandatum.semantic.Meaning}; one finder a kind of finding. Names of verbs, actors and deliverables are local names
 * of the reference data, which come in from above; this package knows no RDF.
 */
@NullMarked
package org.mandatum.semantic;

import org.jspecify.annotations.NullMarked;
