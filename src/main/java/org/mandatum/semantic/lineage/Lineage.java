package org.mandatum.semantic.lineage;

import java.util.List;
import org.mandatum.citation.Symbol;

/**
 * What a document takes over from the one that it follows in its series.
 *
 * @param from the document that is followed
 * @param to the one that follows
 * @param older the text of the former
 * @param newer the text of the latter, in the same language
 * @param clauses what became of the clauses
 * @param directives what became of the directives
 */
public record Lineage(
        Symbol from,
        Symbol to,
        ComparedText older,
        ComparedText newer,
        List<ClauseChange> clauses,
        List<DirectiveChange> directives) {

    public Lineage {
        clauses = List.copyOf(clauses);
        directives = List.copyOf(directives);
    }
}
