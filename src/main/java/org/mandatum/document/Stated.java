package org.mandatum.document;

import org.mandatum.text.Span;

/** A value and the words that state it. */
public record Stated<T>(T value, Span span) {}
