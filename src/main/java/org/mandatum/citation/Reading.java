package org.mandatum.citation;

import java.time.LocalDate;
import java.util.Optional;
import org.mandatum.text.Rule;
import org.mandatum.text.Span;

/**
 * A document that a text cites.
 *
 * @param mark the place, among the marks of the text, of what cites it
 * @param span the words that cite it
 * @param symbol its symbol; nothing where the text does not tell whose number it is
 * @param dated the date that is cited with it
 * @param rule how it was read
 */
record Reading(int mark, Span span, Optional<Symbol> symbol, Optional<LocalDate> dated, Rule rule) {

    static Reading unresolved(int mark, Span span) {
        return new Reading(mark, span, Optional.empty(), Optional.empty(), Rule.CITATION_BY_NUMBER);
    }
}
