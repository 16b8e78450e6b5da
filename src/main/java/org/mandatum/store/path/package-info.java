/**
 * Property paths: which nodes a path leads to (SPARQL 1.1, sections 9 and 18.4).
 *
 * <p>ARQ (5.6) has them, too, but its walk calls itself for every step, so that a chain of some thousand nodes, such as a
 * long RDF list, overflows the stack; it holds all that it finds before it hands out the first node, without a word on how
 * much that is; and it looks for the starts of {@code ^(a/b)} at the wrong end. Only what the syntax of SPARQL 1.1 can say
 * is walked here.
 */
@NullMarked
package org.mandatum.store.path;

import org.jspecify.annotations.NullMarked;
