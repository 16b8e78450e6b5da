package org.mandatum.rdf;

import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.mandatum.document.Masthead;
import org.mandatum.document.Stated;
import org.mandatum.rdf.Vocabulary.Type;
import org.mandatum.source.Fact;

/** Describes what a document says of itself. */
final class MastheadDescriber {

    private final Version version;
    private final Bodies bodies;
    private final Statements statements;

    MastheadDescriber(Version version, Bodies bodies) {
        this.version = version;
        this.bodies = bodies;
        statements = version.statements();
    }

    void describe() {
        var document = version.document();
        var masthead = version.resolution().masthead();
        statements.types(document, Type.DOCUMENT);
        masthead.symbol().map(Stated::value).ifPresentOrElse(version::document, () -> {
            statements.types(document, Type.RESOLUTION);
            statements.label(document, version.name());
        });
        masthead.title()
                .ifPresent(title -> statements.add(document, Vocabulary.TITLE, title.value(), version.language()));
        masthead.adopted()
                .ifPresent(day -> statements.add(document, Vocabulary.ADOPTED_ON, Values.literal(day.value())));
        masthead.distributed()
                .ifPresent(day -> statements.add(document, Vocabulary.DISTRIBUTED_ON, Values.literal(day.value())));
        statements.add(document, Vocabulary.ADOPTED_BY, bodies.adopting());
        statements.add(
                document,
                Vocabulary.ON_REPORT_OF,
                masthead.committee().map(Stated::value).map(Iris::actor));
        statements.add(
                document,
                Vocabulary.BASED_ON,
                masthead.basedOn().map(Stated::value).map(version::document));
        Optional.ofNullable(version.source().facts().get(Fact.WORK_IRI))
                .map(iri -> Values.literal(iri, XSD.ANYURI))
                .ifPresent(iri -> statements.add(document, Vocabulary.AKOMA_NTOSO_IRI, iri));
        describeSession(document, masthead);
    }

    private void describeSession(IRI document, Masthead masthead) {
        var session = masthead.session().map(stated -> bodies.session(bodies.adoptingName(), stated.value()));
        statements.add(document, Vocabulary.SESSION, session);
        for (var item : masthead.agendaItems()) {
            var iri = version.iris().agendaItem(session.orElse(document), item.value());
            statements.types(iri, Type.AGENDA_ITEM);
            bodies.number(iri, Type.AGENDA_ITEM, bodies.adoptingName(), item.value());
            statements.add(iri, Vocabulary.SESSION, session);
            statements.add(document, Vocabulary.AGENDA_ITEM, iri);
        }
        masthead.meeting().ifPresent(stated -> {
            var iri = meeting(stated.value(), session, masthead);
            statements.types(iri, Type.MEETING);
            bodies.number(iri, Type.MEETING, bodies.adoptingName(), String.valueOf(stated.value()));
            statements.add(iri, Vocabulary.SESSION, session);
            statements.add(iri, Vocabulary.HELD_BY, bodies.adopting());
            statements.add(document, Vocabulary.ADOPTED_AT, iri);
        });
    }

    /** A meeting is told by its session; where there is none, by the day; where neither, it is this document's alone. */
    private IRI meeting(int number, Optional<IRI> session, Masthead masthead) {
        var iris = version.iris();
        return session.map(held -> iris.meeting(held, number))
                .or(() -> bodies.adoptingName().flatMap(organ -> masthead.adopted()
                        .map(day -> iris.meeting(organ, day.value().toString(), number))))
                .orElseGet(() -> iris.meeting(version.document(), number));
    }
}
