package org.mandatum.store.text;

import java.util.Optional;

/**
 * What is looked for.
 *
 * @param words as people type them: all of them are wanted; "quotation marks" hold a phrase together, | means or, - means
 *     without, * ends a beginning
 * @param language the tag of the language of the text; without it texts in all languages are looked through
 * @param property the IRI of the only property whose texts are wanted
 * @param limit the greatest number of hits, at least 1
 * @param after where the last page ended, as its last hit says
 */
public record TextQuestion(
        String words, Optional<String> language, Optional<String> property, int limit, Optional<String> after) {

    /** Checks the limit. */
    public TextQuestion {
        if (limit < 1) {
            throw new IllegalArgumentException("At least one hit is to be asked for, not " + limit);
        }
    }
}
