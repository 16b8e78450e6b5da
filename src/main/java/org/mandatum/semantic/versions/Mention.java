package org.mandatum.semantic.versions;

import org.mandatum.document.ClausePath;
import org.mandatum.text.Place;

/**
 * A value that a clause names: a symbol, a date.
 *
 * @param clause the clause or subclause
 * @param place where in the file
 */
public record Mention<T>(T value, ClausePath clause, Place place) {}
