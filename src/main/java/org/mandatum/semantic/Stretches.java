package org.mandatum.semantic;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mandatum.document.Clause;
import org.mandatum.document.Resolution;

/** The words of all clauses of one resolution, cut out and made ready once for all that read them. */
final class Stretches {

    private final Resolution resolution;

    /** By the clauses themselves: two damaged ones can have the same path. */
    private final Map<Clause, List<Stretch>> byClause = new IdentityHashMap<>();

    Stretches(Resolution resolution) {
        this.resolution = resolution;
        resolution.allClauses().forEach(clause -> byClause.put(clause, Stretch.of(resolution, clause)));
    }

    Resolution resolution() {
        return resolution;
    }

    /** The stretches of a clause, its subclauses left out. */
    List<Stretch> of(Clause clause) {
        return byClause.get(clause);
    }

    /** The stretches of all clauses and subclauses, in the order of the clauses. */
    Stream<Stretch> all() {
        return resolution.allClauses().flatMap(clause -> of(clause).stream());
    }
}
