package org.mandatum.rdf;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.mandatum.rdf.Vocabulary.Type;
import org.mandatum.semantic.Event;
import org.mandatum.text.Rule;

/** Describes the conferences and meetings that clauses mention. */
final class EventDescriber {

    private final Version version;
    private final Statements statements;
    private final Map<IRI, Integer> occurrences = new HashMap<>();

    EventDescriber(Version version) {
        this.version = version;
        statements = version.statements();
    }

    void describe(Event event) {
        var clause = version.clause(event.clause());
        var first = version.iris().event(clause, event.from(), event.name(), 1);
        int occurrence = occurrences.merge(first, 1, Integer::sum);
        var iri = version.iris().event(clause, event.from(), event.name(), occurrence);
        statements.types(iri, Type.EVENT);
        statements.add(iri, RDFS.LABEL, event.name(), version.language());
        event.place().ifPresent(place -> statements.add(iri, Vocabulary.PLACE, place, version.language()));
        statements.add(iri, Vocabulary.START_DATE, event.from().map(CalendarLiteral::of));
        statements.add(iri, Vocabulary.END_DATE, event.to().map(CalendarLiteral::of));
        statements.add(clause, Vocabulary.MENTIONS_EVENT, iri);
        version.readFrom(iri, event.span(), Rule.EVENT_BY_DATE_AND_PLACE);
    }
}
