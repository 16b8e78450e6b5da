package org.mandatum.rdf;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.ORG;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.mandatum.rdf.Vocabulary.Type;

/**
 * The one table of what is stated beside our own terms, so that a client that knows none of them shows sensible things.
 *
 * <p>Each row is a consequence of {@code ontology/alignments.ttl}; no client has to draw it.
 */
final class Counterparts {

    /** The ontology of the European Legislation Identifier, for which RDF4J has no constants. */
    static final String ELI = "http://data.europa.eu/eli/ontology#";

    /** The Library of Congress's IRIs of languages, which Dublin Core and UNDO use. */
    private static final String LANGUAGES = "http://id.loc.gov/vocabulary/iso639-1/";

    private static final Map<IRI, List<IRI>> TYPES = Map.ofEntries(
            Map.entry(Type.RESOLUTION, List.of(eli("LegalResource"))),
            Map.entry(Type.DECISION, List.of(eli("LegalResource"))),
            Map.entry(Type.PRESIDENTIAL_STATEMENT, List.of(eli("LegalResource"))),
            Map.entry(Type.LANGUAGE_VERSION, List.of(eli("LegalExpression"), PROV.ENTITY)),
            Map.entry(Type.SOURCE_FILE, List.of(eli("Format"), PROV.ENTITY)),
            Map.entry(Type.CLAUSE, List.of(eli("LegalResourceSubdivision"))),
            Map.entry(Type.ACTOR, List.of(FOAF.AGENT)),
            Map.entry(Type.EXPERT_GROUP, List.of(ORG.ORGANIZATION)),
            Map.entry(Type.PASSAGE, List.of(WebAnnotation.SPECIFIC_RESOURCE)),
            Map.entry(Type.READING, List.of(PROV.ACTIVITY)),
            Map.entry(Type.RULE, List.of(SKOS.CONCEPT)),
            Map.entry(Type.SUBJECT, List.of(SKOS.CONCEPT)));

    private static final Map<IRI, List<Counterpart>> PROPERTIES = Stream.of(
                    row(Vocabulary.SYMBOL, DCTERMS.IDENTIFIER),
                    row(Vocabulary.TITLE, DCTERMS.TITLE),
                    row(Vocabulary.ADOPTED_ON, DCTERMS.DATE, eli("date_document")),
                    row(Vocabulary.ADOPTED_BY, DCTERMS.CREATOR, eli("passed_by")),
                    row(Vocabulary.DISTRIBUTED_ON, DCTERMS.ISSUED, eli("date_publication")),
                    row(Vocabulary.BASED_ON, DCTERMS.SOURCE),
                    row(Vocabulary.VERSION_OF, DCTERMS.IS_VERSION_OF, eli("realizes")),
                    row(Vocabulary.FROM_FILE, PROV.WAS_DERIVED_FROM, eli("is_embodied_by")),
                    row(Vocabulary.IN_DOCUMENT, DCTERMS.IS_PART_OF, eli("is_part_of")),
                    row(Vocabulary.PARENT, DCTERMS.IS_PART_OF, eli("is_part_of")),
                    row(Vocabulary.CITES, DCTERMS.REFERENCES, eli("cites")),
                    row(Vocabulary.SUBJECT, DCTERMS.SUBJECT),
                    row(Vocabulary.SUBJECT_NAME, RDFS.LABEL),
                    row(Vocabulary.CATALOGUE_TITLE, DCTERMS.ALTERNATIVE),
                    row(Vocabulary.PHRASE, RDFS.LABEL),
                    row(Vocabulary.CITED_WORDS, RDFS.LABEL),
                    row(Vocabulary.LABEL, RDFS.LABEL, SKOS.PREF_LABEL),
                    Map.entry(
                            Vocabulary.LANGUAGE, List.of(new Counterpart(DCTERMS.LANGUAGE, Counterparts::languageIri))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Counterparts() {}

    /** What others call a property, and how they write its value. */
    record Counterpart(IRI property, UnaryOperator<Value> rewriting) {

        Value value(Value ours) {
            return rewriting.apply(ours);
        }
    }

    static List<IRI> ofType(IRI type) {
        return TYPES.getOrDefault(type, List.of());
    }

    static List<Counterpart> ofProperty(IRI property) {
        return PROPERTIES.getOrDefault(property, List.of());
    }

    static Map<IRI, List<IRI>> types() {
        return TYPES;
    }

    static Map<IRI, List<Counterpart>> properties() {
        return PROPERTIES;
    }

    private static Map.Entry<IRI, List<Counterpart>> row(IRI ours, IRI... theirs) {
        return Map.entry(
                ours,
                Stream.of(theirs)
                        .map(other -> new Counterpart(other, UnaryOperator.identity()))
                        .toList());
    }

    private static Value languageIri(Value tag) {
        return Values.iri(LANGUAGES + tag.stringValue());
    }

    private static IRI eli(String name) {
        return Values.iri(ELI + name);
    }
}
