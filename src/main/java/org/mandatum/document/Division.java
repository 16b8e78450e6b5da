package org.mandatum.document;

import java.util.List;
import java.util.Optional;
import org.mandatum.text.Span;

/**
 * A part of a resolution with a heading or number of its own: section II, part B, an annex, a quoted draft.
 *
 * @param kind which of them
 * @param segments what its clauses' paths begin with, such as {@code [sec, II]}
 * @param heading its heading, where it has one
 */
public record Division(Kind kind, List<String> segments, Optional<Span> heading) {

    /** What a division is called. */
    public enum Kind {
        SECTION,
        PART,
        ANNEX,
        /** A draft that the resolution quotes. */
        DRAFT
    }

    public Division {
        segments = List.copyOf(segments);
    }
}
