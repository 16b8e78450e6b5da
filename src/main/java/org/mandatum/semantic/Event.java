package org.mandatum.semantic;

import java.util.Optional;
import org.mandatum.document.ClausePath;
import org.mandatum.text.Span;

/**
 * A conference, meeting or summit that a clause mentions with its place or dates.
 *
 * @param clause the clause
 * @param span the words from the name to the last date
 * @param name the words that name it
 * @param place where, as written
 * @param from first day, ISO date or month
 * @param to last day, ISO date or month
 */
public record Event(
        ClausePath clause,
        Span span,
        String name,
        Optional<String> place,
        Optional<String> from,
        Optional<String> to) {}
