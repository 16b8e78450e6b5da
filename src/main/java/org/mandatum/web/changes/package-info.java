/** Releases as files and what has changed between them: dumps, an Atom feed, RDF Patch. */
@NullMarked
package org.mandatum.web.changes;

import org.jspecify.annotations.NullMarked;
