/**
 * The server: a SPARQL endpoint, IRIs that dereference in every RDF syntax, pages for people.
 *
 * <p>It holds a release open for reading and changes nothing: there is no way to write through it.
 */
@NullMarked
package org.mandatum.web;

import org.jspecify.annotations.NullMarked;
