/**
 * The text index of a release: which texts and names hold which words, in each language by its own rules.
 *
 * <p>It is built with the release, from the same statements, and counted against them before the release is current; so
 * it can never lag behind the data. In go statements and questions, out come hits with the passage that fits best.
 */
@NullMarked
package org.mandatum.store.text;

import org.jspecify.annotations.NullMarked;
