/**
 * Text search within queries: the property function {@code text:query} with the arguments that Jena's text module gives
 * it, answered from the text index of the release.
 */
@NullMarked
package org.mandatum.query.search;

import org.jspecify.annotations.NullMarked;
