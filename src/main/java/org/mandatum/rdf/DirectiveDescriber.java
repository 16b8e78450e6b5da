package org.mandatum.rdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.mandatum.rdf.Vocabulary.Type;
import org.mandatum.semantic.Directive;

/** Describes who is asked to do what, by when. */
final class DirectiveDescriber {

    private final Version version;
    private final Ontology ontology;
    private final Bodies bodies;
    private final Statements statements;
    private final Map<IRI, Integer> occurrences = new HashMap<>();

    DirectiveDescriber(Version version, Ontology ontology, Bodies bodies) {
        this.version = version;
        this.ontology = ontology;
        this.bodies = bodies;
        statements = version.statements();
    }

    void describe(Directive directive) {
        var iris = version.iris();
        var clause = version.clause(directive.clause());
        int occurrence = occurrences.merge(iris.directive(clause, directive, 1), 1, Integer::sum);
        var iri = iris.directive(clause, directive, occurrence);
        statements.types(iri, Type.DIRECTIVE);
        if (directive.mandate()) {
            statements.types(iri, Type.MANDATE);
        }
        statements.add(iri, RDFS.LABEL, label(directive), version.language());
        statements.add(iri, Vocabulary.STATED_IN, clause);
        statements.add(iri, Vocabulary.GIVEN_BY, bodies.adopting());
        statements.add(iri, Vocabulary.VERB, Iris.verb(directive.verb()));
        statements.add(iri, Vocabulary.ADDRESSEE, directive.addressee().map(bodies::actor));
        statements.add(iri, Vocabulary.TASK, version.words(directive.task()), version.language());
        directive.taskClauses().forEach(path -> statements.add(iri, Vocabulary.TASK_CLAUSE, version.clause(path)));
        statements.add(iri, Vocabulary.DELIVERABLE, directive.deliverable().map(Iris::deliverable));
        statements.add(iri, Vocabulary.REPORTS_TO, directive.reportsTo().map(bodies::actor));
        statements.add(iri, Vocabulary.DUE_DATE, directive.due().date().map(CalendarLiteral::of));
        statements.add(
                iri,
                Vocabulary.DUE_SESSION,
                directive
                        .due()
                        .session()
                        .map(number -> bodies.session(
                                bodies.meeting(directive.reportsTo().or(directive::addressee)), number)));
        directive.frequency().ifPresent(often -> statements.add(iri, Vocabulary.FREQUENCY, often));
        statements.add(iri, Vocabulary.ASSISTED_BY, directive.assistedBy().map(bodies::actor));
        directive.financing().forEach(means -> statements.add(iri, Vocabulary.FINANCING, Iris.financing(means)));
        version.readFrom(iri, directive.span(), directive.rule());
    }

    /** “requests · Secretary-General · report”, in the version's language. */
    private String label(Directive directive) {
        return Stream.of(
                        Optional.of(ontology.label(Iris.verb(directive.verb()), version.language())),
                        directive.addressee().map(bodies::name),
                        directive.deliverable().map(name -> ontology.label(Iris.deliverable(name), version.language())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
