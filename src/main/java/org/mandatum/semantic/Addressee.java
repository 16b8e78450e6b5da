package org.mandatum.semantic;

import org.mandatum.text.Span;

/** Who is asked, and the words that say so, within the words that were read. */
record Addressee(ActorReference actor, Span span) {}
