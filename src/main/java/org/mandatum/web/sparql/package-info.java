/**
 * SPARQL 1.1 queries over HTTP, for reading only.
 *
 * <p>In: requests as the SPARQL 1.1 Protocol has them. Out: rows, graphs, pages, or a refusal that says line and column.
 * An answer is whole or visibly broken: a query that fails before the first bytes left is answered by a problem, one
 * that fails later ends the connection, never the document.
 *
 * <p>Deliberately absent: update, the graph store protocol, federation, functions outside the standards.
 */
@NullMarked
package org.mandatum.web.sparql;

import org.jspecify.annotations.NullMarked;
