package org.mandatum.web.page;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a thing that has no page of its own make.
 *
 * @param name what it is called
 * @param iri its IRI
 * @param types what it is
 * @param facts what is said of it
 * @param incoming by property, what leads to it; values are the first ones
 * @param incomingCount how many statements lead to it; empty where there are more than were counted
 * @param counted how many were counted at most
 */
public record ResourcePage(
        Value name,
        String iri,
        List<Value> types,
        List<Fact> facts,
        List<Fact> incoming,
        Optional<Long> incomingCount,
        long counted) {

    /** Copies the lists. */
    public ResourcePage {
        types = List.copyOf(types);
        facts = List.copyOf(facts);
        incoming = List.copyOf(incoming);
    }

    /** The IRI as the value of a parameter. */
    String encodedIri() {
        return java.net.URLEncoder.encode(iri, java.nio.charset.StandardCharsets.UTF_8);
    }
}
