/**
 * Where statements are kept: a folder of immutable releases, each an Apache Jena TDB2 database.
 *
 * <p>A release is built beside the current one, read back whole, and only then named current, by one atomic step; a
 * kill, a full disk or bad input leaves what was there before. One class here knows both RDF libraries and passes the
 * describer's statements on to Jena.
 */
@NullMarked
package org.mandatum.store;

import org.jspecify.annotations.NullMarked;
