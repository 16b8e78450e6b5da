/**
 * Texts and places in them: what every other package stands on. Spans, languages by tag, diagnostics, rules; nothing here
 * knows what a resolution is.
 */
@NullMarked
package org.mandatum.text;

import org.jspecify.annotations.NullMarked;
