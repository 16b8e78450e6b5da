/**
 * Symbols of United Nations documents, and the places where texts cite them.
 *
 * <p>Finding and resolving are apart: {@link org.mandatum.citation.CitationFinder} tells which words cite what;
 * documents that are not in the store are cited like any other. Source of the grammar: Editorial Manual, Resolutions and
 * other formal decisions, and Document symbols.
 */
@NullMarked
package org.mandatum.citation;

import org.jspecify.annotations.NullMarked;
