package org.mandatum.rdf;

import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.mandatum.citation.SymbolParser;
import org.mandatum.document.SessionCalendar;
import org.mandatum.document.SessionNumber;
import org.mandatum.document.SessionPeriod;
import org.mandatum.document.Stated;
import org.mandatum.rdf.Vocabulary.Type;
import org.mandatum.semantic.ActorReference;

/** Who acts, and the sessions of those who meet, as one version speaks of them. */
final class Bodies {

    private final Version version;
    private final Ontology ontology;
    private final SessionCalendar calendar;
    private final Statements statements;

    Bodies(Version version, Ontology ontology, SessionCalendar calendar) {
        this.version = version;
        this.ontology = ontology;
        this.calendar = calendar;
        statements = version.statements();
    }

    /** The adopting organ's name in the reference data. */
    Optional<String> adoptingName() {
        return version.resolution().masthead().organ().map(Stated::value);
    }

    Optional<IRI> adopting() {
        return adoptingName().map(Iris::actor);
    }

    /** The actor's IRI; one who is not of the reference data is described too. */
    IRI actor(ActorReference actor) {
        var iri = version.iris().actor(actor, version.language());
        switch (actor) {
            case ActorReference.Known known -> {
                // Described by the reference data.
            }
            case ActorReference.Group group -> new GroupDescriber(version, ontology, this).describe(group.group());
            case ActorReference.Named named ->
                new ActorWords(named.words()).describe(iri, version.language(), statements);
        }
        return iri;
    }

    /** What an actor is called in the version's language. */
    String name(ActorReference actor) {
        return switch (actor) {
            case ActorReference.Known known -> ontology.label(Iris.actor(known.name()), version.language());
            case ActorReference.Group group -> GroupDescriber.label(group.group(), ontology, version.language());
            case ActorReference.Named named -> named.words();
        };
    }

    /** Who receives something, if it is one that holds sessions; else the adopting organ. */
    Optional<String> meeting(Optional<ActorReference> receiver) {
        return receiver.flatMap(actor ->
                        actor instanceof ActorReference.Known known ? Optional.of(known.name()) : Optional.empty())
                .filter(name -> ontology.isA(Iris.actor(name), Type.ORGAN)
                        || ontology.isA(Iris.actor(name), Type.SUBSIDIARY_BODY))
                .or(this::adoptingName);
    }

    /** Describes a session of a body, and answers its IRI. */
    IRI session(Optional<String> body, SessionNumber number) {
        var iri = body.map(name -> version.iris().session(name, number))
                .orElseGet(() -> version.iris().session(version.document(), number));
        statements.types(iri, Type.SESSION);
        statements.add(iri, Vocabulary.HELD_BY, body.map(Iris::actor));
        number(iri, Type.SESSION, body, number.toString());
        body.flatMap(name -> calendar.period(name, number)).ifPresent(period -> describe(iri, period));
        return iri;
    }

    private void describe(IRI session, SessionPeriod period) {
        statements.add(session, Vocabulary.START_DATE, CalendarLiteral.of(period.from()));
        statements.add(session, Vocabulary.END_DATE, CalendarLiteral.of(period.to()));
        SymbolParser.parse(period.source())
                .map(version::document)
                .ifPresent(source -> statements.add(session, DCTERMS.SOURCE, source));
    }

    /** Numbers a session, meeting or agenda item, and calls it by whose it is, what it is, and its number. */
    void number(IRI thing, IRI type, Optional<String> body, String number) {
        var language = version.language();
        var whose = body.map(name -> ontology.label(Iris.actor(name), language) + " · ")
                .orElse("");
        statements.add(thing, Vocabulary.NUMBER, number);
        statements.add(thing, RDFS.LABEL, whose + ontology.label(type, language) + " " + number, language);
    }
}
