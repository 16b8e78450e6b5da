package org.mandatum.language;

import org.mandatum.text.LanguageTag;

/**
 * A wording that performs an act: English “Requests” in the operative part performs {@code request}.
 *
 * @param language the language of the wording
 * @param wording the words, such as “Takes note”
 * @param concept the act's concept, by its name in the reference data, such as {@code take-note}
 * @param part where it stands
 */
public record LexiconEntry(LanguageTag language, String wording, String concept, Part part) {

    public LexiconEntry {
        if (wording.isBlank() || concept.isBlank()) {
            throw new IllegalArgumentException("An entry has a wording and a concept: " + wording + " = " + concept);
        }
    }
}
