package org.mandatum.semantic;

import java.util.Optional;
import org.mandatum.citation.Citation;
import org.mandatum.document.ClausePath;

/**
 * A citation in its clause.
 *
 * @param clause the clause that cites, in its words or in a footnote of it
 * @param citation what is cited; its span lies in the footnote where there is one
 * @param verb the concept of the act under which it is cited
 * @param footnote the footnote's label, where the citation stands in one
 */
public record Cited(ClausePath clause, Citation citation, Optional<String> verb, Optional<String> footnote) {}
