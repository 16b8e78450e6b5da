package org.mandatum.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mandatum.citation.Symbol;
import org.mandatum.source.Voting;

/**
 * What a document says of itself in its head and its closing lines. A field is empty where it says nothing.
 *
 * @param symbol the document's symbol
 * @param title the title, in the document's language
 * @param organ the adopting organ, by its name in the reference data, such as {@code general-assembly}
 * @param session the session's number
 * @param agendaItems the agenda items' numbers, such as {@code 94} or {@code 103 (gg)}
 * @param adopted the day of adoption
 * @param distributed the day of distribution
 * @param meeting the number of the meeting of adoption
 * @param committee the committee on whose report it was adopted, by its name in the reference data
 * @param basedOn the report or draft it was adopted on
 * @param voting how it was adopted, as the closing lines say
 */
public record Masthead(
        Optional<Stated<Symbol>> symbol,
        Optional<Stated<String>> title,
        Optional<Stated<String>> organ,
        Optional<Stated<SessionNumber>> session,
        List<Stated<String>> agendaItems,
        Optional<Stated<LocalDate>> adopted,
        Optional<Stated<LocalDate>> distributed,
        Optional<Stated<Integer>> meeting,
        Optional<Stated<String>> committee,
        Optional<Stated<Symbol>> basedOn,
        Optional<Stated<Voting>> voting) {

    public Masthead {
        agendaItems = List.copyOf(agendaItems);
    }
}
