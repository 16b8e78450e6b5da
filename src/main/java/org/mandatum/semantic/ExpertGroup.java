package org.mandatum.semantic;

import java.util.Optional;
import org.mandatum.citation.Symbol;
import org.mandatum.document.ClausePath;
import org.mandatum.text.Span;

/**
 * A group of governmental experts or an open-ended working group that a resolution established or speaks of.
 *
 * @param kind which of them
 * @param establishedBy the resolution that established it, or had it established
 * @param establishingClause the clause of this document that does so; empty where another document did
 * @param year the year of establishment
 * @param convenedBy who convenes it
 * @param report the report it made
 * @param clause the clause from which this was read
 * @param span the words from which this was read
 */
public record ExpertGroup(
        Kind kind,
        Symbol establishedBy,
        Optional<ClausePath> establishingClause,
        int year,
        Optional<ActorReference> convenedBy,
        Optional<Symbol> report,
        ClausePath clause,
        Span span) {

    /** The same group with the report it made. */
    ExpertGroup reporting(Symbol symbol) {
        return new ExpertGroup(
                kind, establishedBy, establishingClause, year, convenedBy, Optional.of(symbol), clause, span);
    }

    /** The kinds of group. */
    public enum Kind {
        GOVERNMENTAL_EXPERTS,
        OPEN_ENDED_WORKING_GROUP
    }
}
