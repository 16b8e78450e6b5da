package org.mandatum.document;

/**
 * When a session is held.
 *
 * @param from the first day, or the year alone where no more is known, ISO
 * @param to the last day, or the year
 * @param source the symbol of the document that sets the rule or tells the day; empty where none is at hand
 */
public record SessionPeriod(String from, String to, String source) {}
