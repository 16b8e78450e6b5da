package org.mandatum.semantic.lineage;

import java.util.Optional;
import org.mandatum.document.ClausePath;

/**
 * A clause as far as it is compared.
 *
 * @param path its path
 * @param words its words
 * @param verb the concept of its first act
 */
public record ClauseText(ClausePath path, String words, Optional<String> verb) {

    /** Where a clause can stand; clauses of different places are never the same clause. */
    enum Place {
        PREAMBLE,
        OPERATIVE_PART,
        ANNEX
    }

    Place place() {
        var segments = path.segments();
        if (segments.contains("annex")) {
            return Place.ANNEX;
        }
        return segments.contains("pre") ? Place.PREAMBLE : Place.OPERATIVE_PART;
    }
}
