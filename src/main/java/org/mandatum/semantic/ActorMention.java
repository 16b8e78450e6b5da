package org.mandatum.semantic;

import org.mandatum.document.ClausePath;
import org.mandatum.text.Span;

/** An actor named in a clause. */
public record ActorMention(ClausePath clause, Span span, ActorReference actor) {}
