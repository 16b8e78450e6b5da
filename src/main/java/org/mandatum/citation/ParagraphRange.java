package org.mandatum.citation;

/**
 * Paragraphs from one to another of a cited document; both ends are the same for a single one.
 *
 * @param first such as {@code 4} or {@code 3 (a)}
 * @param last such as {@code 6}
 */
public record ParagraphRange(String first, String last) {

    public static ParagraphRange single(String paragraph) {
        return new ParagraphRange(paragraph, paragraph);
    }

    @Override
    public String toString() {
        return first.equals(last) ? first : first + "–" + last;
    }
}
