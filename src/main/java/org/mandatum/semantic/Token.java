package org.mandatum.semantic;

import java.util.List;
import org.mandatum.text.Span;

/**
 * A word of a text as names compare it: a run of letters and digits, a single Chinese character, or a mark that can
 * stand in a name, such as a comma.
 *
 * @param span where it stands in the text
 * @param readings what it can be compared as, the likeliest first: the word itself, then the word without what the language
 *     writes onto it; never empty
 * @param capital whether it begins with a capital letter
 */
record Token(Span span, List<Reading> readings, boolean capital) {

    /**
     * A way to read the word.
     *
     * @param key the word, folded: case, accents, points and endings do not count
     * @param start where the word begins, behind what is written onto it
     */
    record Reading(String key, int start) {}

    Token {
        readings = List.copyOf(readings);
    }

    /** A word that can be read in one way only. */
    static Token of(Span span, String key, boolean capital) {
        return new Token(span, List.of(new Reading(key, span.start())), capital);
    }

    /** The word as it stands, folded. */
    String key() {
        return readings.getFirst().key();
    }
}
