/**
 * What one resolution keeps, changes, drops and adds against another in the same language, clause by clause.
 *
 * <p>{@code Comparison} is the door: two texts go in, the changes come out in the order in which a person reads them.
 * {@code DirectiveComparison} goes on from there to what became of the directives, and {@code Series} tells which of many
 * documents are worth comparing.
 */
@NullMarked
package org.mandatum.semantic.lineage;

import org.jspecify.annotations.NullMarked;
