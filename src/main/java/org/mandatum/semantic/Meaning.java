package org.mandatum.semantic;

import java.util.List;
import org.mandatum.document.Resolution;

/** Everything that was understood of one resolution in one language. */
public record Meaning(
        Resolution resolution,
        List<Act> acts,
        List<Cited> citations,
        List<ActorMention> mentions,
        List<Directive> directives,
        List<Event> events,
        List<ExpertGroup> groups,
        Proceedings proceedings) {

    public Meaning {
        acts = List.copyOf(acts);
        citations = List.copyOf(citations);
        mentions = List.copyOf(mentions);
        directives = List.copyOf(directives);
        events = List.copyOf(events);
        groups = List.copyOf(groups);
    }
}
