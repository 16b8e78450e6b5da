package org.mandatum.rdf;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.mandatum.rdf.Vocabulary.Type;
import org.mandatum.semantic.ExpertGroup;
import org.mandatum.text.LanguageTag;
import org.mandatum.text.Rule;

/** Describes groups of governmental experts and open-ended working groups. */
final class GroupDescriber {

    private final Version version;
    private final Ontology ontology;
    private final Bodies bodies;
    private final Statements statements;

    GroupDescriber(Version version, Ontology ontology, Bodies bodies) {
        this.version = version;
        this.ontology = ontology;
        this.bodies = bodies;
        statements = version.statements();
    }

    void describe(ExpertGroup group) {
        var iri = version.iris().group(group);
        statements.types(iri, type(group), Type.EXPERT_GROUP, Type.UNITED_NATIONS_ENTITY, Type.ACTOR);
        for (var language : ontology.languages(type(group))) {
            statements.add(iri, Vocabulary.LABEL, label(group, ontology, language), language);
        }
        statements.add(iri, Vocabulary.ESTABLISHED_BY, version.document(group.establishedBy()));
        statements.add(
                iri,
                Vocabulary.ESTABLISHED_BY_CLAUSE,
                group.establishingClause().map(version::clause));
        statements.add(iri, Vocabulary.ESTABLISHED_IN, Values.literal(String.valueOf(group.year()), XSD.GYEAR));
        statements.add(iri, Vocabulary.CONVENED_BY, group.convenedBy().map(bodies::actor));
        group.report().map(version::document).ifPresent(report -> {
            statements.types(report, Type.REPORT);
            statements.add(iri, Vocabulary.REPORT, report);
        });
        version.readFrom(iri, group.span(), Rule.GROUP_BY_ESTABLISHMENT);
    }

    /** What the group is, what established it, and when: “group of governmental experts (A/RES/66/24, 2012)”. */
    static String label(ExpertGroup group, Ontology ontology, LanguageTag language) {
        return ontology.label(type(group), language) + " (" + group.establishedBy() + ", " + group.year() + ")";
    }

    private static IRI type(ExpertGroup group) {
        return switch (group.kind()) {
            case GOVERNMENTAL_EXPERTS -> Type.GGE;
            case OPEN_ENDED_WORKING_GROUP -> Type.OPEN_ENDED_WORKING_GROUP;
        };
    }
}
