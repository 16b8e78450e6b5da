package org.mandatum.document;

import java.util.List;
import org.mandatum.text.Span;

/**
 * A footnote and the clauses that cite it.
 *
 * @param label its mark
 * @param span its words
 * @param citedBy the clauses, in reading order; empty where no mark was found
 */
public record Footnote(String label, Span span, List<ClausePath> citedBy) {
    public Footnote {
        citedBy = List.copyOf(citedBy);
    }
}
