/**
 * Questions to the data: the catalogue of named queries, their parameters, and the writing of answers.
 *
 * <p>A query is a file in {@code queries/}, by topic, with its title, question, keywords and parameters in its head
 * ({@link org.mandatum.query.QueryHead}). The same head feeds the command line, the web pages and the tests. In come a
 * query and values for its parameters; out comes the answer in one of the usual formats
 * ({@link org.mandatum.query.ResultFormat}).
 *
 * <p>Guaranteed: values are bound as RDF terms and never pasted into a text; a query cannot call another service, load
 * a file, or run a Java class; what is refused is refused with one sentence that says what to do
 * ({@link org.mandatum.query.QueryRefused}). Absent on purpose: updates.
 */
@NullMarked
package org.mandatum.query;

import org.jspecify.annotations.NullMarked;
