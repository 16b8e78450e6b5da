package org.mandatum.store.text;

import java.util.List;

/**
 * The answer to a question.
 *
 * @param total how many texts fit, on all pages
 * @param hits the best of them first
 */
public record TextHits(long total, List<TextHit> hits) {

    /** Copies the list. */
    public TextHits {
        hits = List.copyOf(hits);
    }
}
