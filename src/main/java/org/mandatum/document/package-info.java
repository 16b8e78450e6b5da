/**
 * A resolution as it is written: masthead, preambular and operative clauses with subclauses, footnotes, closing.
 *
 * <p>In comes a {@link org.mandatum.source.SourceDocument}, out comes a {@link org.mandatum.document.Resolution}; what
 * the clauses mean is decided elsewhere. Structure is never refused: what cannot be placed is kept and reported.
 */
@NullMarked
package org.mandatum.document;

import org.jspecify.annotations.NullMarked;
