package org.mandatum.web.page;

import java.util.List;
import java.util.Optional;

/**
 * What a search by words has found.
 *
 * @param words what was looked for; empty before anything was
 * @param language tag of the language that was looked through; empty for all
 * @param total how many texts fit
 * @param next where the next hits are
 */
public record SearchPage(String words, String language, long total, List<Hit> hits, Optional<String> next) {

    /** Copies the list. */
    public SearchPage {
        hits = List.copyOf(hits);
    }

    /**
     * A text that fits.
     *
     * @param name of what the text is of
     * @param href where that is
     * @param language tag of the text's language; empty where it has none
     */
    public record Hit(String name, Optional<String> href, String language, List<Piece> snippet) {}

    /** A piece of a text, and whether it is what was looked for. */
    public record Piece(String text, boolean isHit) {}
}
