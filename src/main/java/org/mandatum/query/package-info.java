/**
 * Questions to a store: the catalogue of named queries, their parameters and their results.
 *
 * <p>A named query is a file of {@code queries/} whose head states its title, question, keywords and parameters.
 * Parameters are bound as RDF terms, never pasted as text.
 */
@NullMarked
package org.mandatum.query;

import org.jspecify.annotations.NullMarked;
