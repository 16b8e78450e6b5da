package org.mandatum.language;

import org.mandatum.text.Span;

/** An ordinal in a text, “seventy-eighth” or “78th”, and its value. */
public record OrdinalMention(Span span, int value) {}
