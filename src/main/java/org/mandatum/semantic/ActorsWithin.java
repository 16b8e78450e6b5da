package org.mandatum.semantic;

import java.util.List;
import org.mandatum.text.Span;

/** Cuts a list of named actors to the words of a span. */
final class ActorsWithin {

    private ActorsWithin() {}

    /** The actors named within the span, their spans counted from its start. */
    static List<Addressee> of(List<Addressee> mentions, Span span) {
        return mentions.stream()
                .filter(one -> span.contains(one.span()))
                .map(one -> new Addressee(one.actor(), one.span().shifted(-span.start())))
                .toList();
    }
}
