package org.mandatum.semantic.lineage;

import java.time.LocalDate;
import java.util.Set;

/**
 * A document as far as its place in a series is told by it.
 *
 * @param name what it is known by, such as its IRI
 * @param organ who adopted it, by any name
 * @param adopted when
 * @param titles its titles in all languages
 * @param cited the names of the documents that it cites
 */
public record SeriesMember(String name, String organ, LocalDate adopted, Set<String> titles, Set<String> cited) {

    public SeriesMember {
        titles = Set.copyOf(titles);
        cited = Set.copyOf(cited);
    }
}
