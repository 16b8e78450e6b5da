/**
 * Evaluation within bounds: what a few characters of a query could blow up until no memory is left.
 *
 * <p>Nested calls of REPLACE, CONCAT or ENCODE_FOR_URI make texts that grow by a power with each level, products do so
 * with numbers, and a regular expression can try more ways than there is time, inside one step that no time limit
 * interrupts. Here these functions stand in the place of Jena's, give the same values, and end the query when a text or
 * a number grows too long or when the query was cancelled. Such an end is a {@code BoundPassed}, not an error within an
 * expression, which SPARQL would pass over.
 */
@NullMarked
package org.mandatum.query.bounds;

import org.jspecify.annotations.NullMarked;
