/**
 * Files in, {@link org.mandatum.source.SourceDocument}s out: one reader a form, all giving the same thing.
 *
 * <p>A reader undoes layout and hints at roles; it decides nothing about structure and knows no language. Every input is
 * hostile: sizes and depths are bounded, XML entities and DTDs are off, and what cannot be read becomes a diagnostic.
 */
@NullMarked
package org.mandatum.source;

import org.jspecify.annotations.NullMarked;
