package org.mandatum.rdf;

import org.eclipse.rdf4j.rio.RDFHandler;
import org.mandatum.document.SessionCalendar;
import org.mandatum.rdf.Vocabulary.Type;
import org.mandatum.semantic.Act;
import org.mandatum.semantic.ActorMention;
import org.mandatum.semantic.Meaning;

/**
 * Says in RDF what was understood of a resolution in one language.
 *
 * <p>All statements stand in the one graph of the language version. The same meaning gives the same statements in the
 * same order; nothing is a blank node; what generic clients look for stands beside our own terms. Each clause, act,
 * citation, directive, event and group names the passages it was read from, and the rule.
 */
public final class Describer {

    private final Iris iris;
    private final Ontology ontology;
    private final SessionCalendar calendar = SessionCalendar.shipped();

    /**
     * @param iris how data is named
     * @param ontology what the classes, verbs, deliverables and actors are called
     */
    public Describer(Iris iris, Ontology ontology) {
        this.iris = iris;
        this.ontology = ontology;
    }

    /** Pushes the statements about one language version; beginning and end of the stream are the caller's. */
    public void describe(Meaning meaning, Run run, RDFHandler out) {
        var version = new Version(iris, meaning.resolution());
        var bodies = new Bodies(version, ontology, calendar);
        var provenance = new ProvenanceDescriber(version, run);
        provenance.describeGraph();
        new MastheadDescriber(version, bodies).describe();
        new ProceedingsDescriber(iris, version.statements(), version.document(), version.name())
                .describe(meaning.proceedings());
        provenance.describeVersion();
        new ClauseDescriber(version).describe();
        meaning.acts().forEach(act -> describe(act, version));
        meaning.citations().forEach(new CitationDescriber(version)::describe);
        meaning.directives().forEach(new DirectiveDescriber(version, ontology, bodies)::describe);
        meaning.groups().forEach(new GroupDescriber(version, ontology, bodies)::describe);
        meaning.events().forEach(new EventDescriber(version)::describe);
        meaning.mentions().forEach(mention -> describe(mention, version, bodies));
        provenance.describeRules();
        version.statements().pushTo(out);
    }

    /** The statements about one language version. */
    public StatementSource statements(Meaning meaning, Run run) {
        return out -> describe(meaning, run, out);
    }

    /** The graph into which the statements about a meaning go. */
    public String graph(Meaning meaning) {
        return new Version(iris, meaning.resolution()).graph().stringValue();
    }

    private static void describe(Act act, Version version) {
        var statements = version.statements();
        var clause = version.clause(act.clause());
        var iri = version.iris().act(clause, act.order(), act.verb());
        statements.types(iri, Type.ACT);
        statements.add(clause, Vocabulary.ACTION, iri);
        statements.add(iri, Vocabulary.ORDER, Numbers.integer(act.order()));
        statements.add(iri, Vocabulary.PHRASE, act.phrase(), version.language());
        statements.add(iri, Vocabulary.VERB, act.verb().map(Iris::verb));
        version.readFrom(iri, act.span(), act.rule());
    }

    private static void describe(ActorMention mention, Version version, Bodies bodies) {
        version.statements().add(version.clause(mention.clause()), Vocabulary.MENTIONS, bodies.actor(mention.actor()));
    }
}
