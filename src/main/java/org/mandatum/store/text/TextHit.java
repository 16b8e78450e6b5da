package org.mandatum.store.text;

import java.util.List;

/**
 * A text that holds what was looked for.
 *
 * @param thing the IRI of what the text is of
 * @param property the IRI of the property that has the text as its value
 * @param language the language's tag; empty where the text has none
 * @param score how well it fits; comparable within one answer
 * @param snippet the passages that fit best, cut into pieces
 * @param place where to go on after this hit, within the same release
 */
public record TextHit(
        String thing, String property, String language, String text, float score, List<Piece> snippet, String place) {

    /** Copies the list. */
    public TextHit {
        snippet = List.copyOf(snippet);
    }

    /**
     * A piece of a snippet.
     *
     * @param isHit whether these are words that were looked for
     */
    public record Piece(String text, boolean isHit) {}
}
