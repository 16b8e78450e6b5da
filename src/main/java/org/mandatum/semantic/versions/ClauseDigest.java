package org.mandatum.semantic.versions;

import java.util.List;
import java.util.Optional;
import org.mandatum.citation.Symbol;
import org.mandatum.document.ClausePath;
import org.mandatum.language.CalendarDate;
import org.mandatum.text.Place;

/**
 * What is the same of a clause in every language.
 *
 * @param path its path
 * @param top the path of the clause that it is a part of, its own where it is none
 * @param place where in the file its words begin
 * @param verb the concept of its first act
 * @param cited the documents it cites, in its words and its footnotes
 * @param dates the days and months it names
 * @param asked the actors of the reference data, by their names there, that are asked to do something
 * @param due the sessions, days and periods until which something is to be done
 */
public record ClauseDigest(
        ClausePath path,
        ClausePath top,
        Place place,
        Optional<String> verb,
        List<Mention<Symbol>> cited,
        List<Mention<CalendarDate>> dates,
        List<Mention<String>> asked,
        List<Mention<String>> due) {

    public ClauseDigest {
        cited = List.copyOf(cited);
        dates = List.copyOf(dates);
        asked = List.copyOf(asked);
        due = List.copyOf(due);
    }
}
