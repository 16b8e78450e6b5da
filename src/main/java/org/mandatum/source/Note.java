package org.mandatum.source;

import org.mandatum.text.Span;

/**
 * A footnote.
 *
 * @param label its mark, such as {@code 4}
 * @param span its words, without the mark
 */
public record Note(String label, Span span) {}
