package org.mandatum.semantic;

import java.util.Optional;
import org.mandatum.document.ClausePath;
import org.mandatum.text.Rule;
import org.mandatum.text.Span;

/**
 * One thing that a clause does.
 *
 * @param clause the clause
 * @param order its place among the clause's acts, from 1
 * @param span the words of the phrase
 * @param phrase the phrase as meant; differs from the words only where they were damaged
 * @param verb the concept, by its name in the reference data, such as {@code take-note}; empty for an unknown phrase
 * @param rule how it was recognised
 */
public record Act(ClausePath clause, int order, Span span, String phrase, Optional<String> verb, Rule rule) {}
