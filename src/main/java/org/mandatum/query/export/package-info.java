/**
 * Releases as files: all statements in a syntax of RDF, all texts as Akoma Ntoso, and tables for spreadsheets.
 *
 * <p>In comes a release, out go files, written as they are read: memory does not grow with the release.
 */
@NullMarked
package org.mandatum.query.export;

import org.jspecify.annotations.NullMarked;
