package org.mandatum.source;

/**
 * The place where a footnote is cited.
 *
 * @param offset where the mark stood in the reading text (the mark itself is not in it)
 * @param label the mark, such as {@code 4}
 */
public record NoteMark(int offset, String label) {}
