package org.mandatum.semantic.versions;

import java.util.List;
import java.util.Map;
import org.mandatum.citation.Symbol;
import org.mandatum.text.LanguageTag;
import org.mandatum.text.Place;

/**
 * What is the same of a resolution in every language, as one file states it.
 *
 * @param file the file's name as the user knows it
 * @param symbol the resolution
 * @param language the language of the version
 * @param clauses all clauses and subclauses, in reading order
 * @param masthead the fields of the masthead that are stated
 */
public record VersionDigest(
        String file,
        Symbol symbol,
        LanguageTag language,
        List<ClauseDigest> clauses,
        Map<MastheadField, StatedField> masthead) {

    public VersionDigest {
        clauses = List.copyOf(clauses);
        masthead = Map.copyOf(masthead);
    }

    /** A field's value in a form that is the same in every language, and where in the file it stands. */
    public record StatedField(String value, Place place) {}
}
