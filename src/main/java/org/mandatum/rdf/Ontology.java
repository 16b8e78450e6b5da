package org.mandatum.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.mandatum.language.Languages;
import org.mandatum.language.LexiconEntry;
import org.mandatum.language.Part;
import org.mandatum.semantic.ActorKind;
import org.mandatum.semantic.ActorName;
import org.mandatum.text.LanguageTag;

/**
 * The project's ontology and reference data, as the stages that know no RDF need them: wordings of verbs, names of
 * actors, labels.
 */
public final class Ontology {

    private static final List<String> FILES =
            List.of("mandatum.ttl", "verbs.ttl", "actors.ttl", "actor-groups.ttl", "deliverables.ttl");
    private static final List<IRI> NAMES =
            List.of(Vocabulary.LABEL, SKOS.ALT_LABEL, SKOS.HIDDEN_LABEL, Vocabulary.ABBREVIATION);

    /** Observer States are named and addressed as Member States are. */
    private static final Map<IRI, ActorKind> KINDS = Map.of(
            Vocabulary.Type.ORGAN, ActorKind.ORGAN,
            Vocabulary.Type.SUBSIDIARY_BODY, ActorKind.SUBSIDIARY_BODY,
            Vocabulary.Type.COMMITTEE, ActorKind.COMMITTEE,
            Vocabulary.Type.OFFICE, ActorKind.OFFICE,
            Vocabulary.Type.MEMBER_STATE, ActorKind.MEMBER_STATE,
            Vocabulary.Type.OBSERVER_STATE, ActorKind.MEMBER_STATE,
            Vocabulary.Type.ORGANIZATION, ActorKind.ORGANIZATION,
            Vocabulary.Type.ACTOR_GROUP, ActorKind.ACTOR_GROUP,
            Vocabulary.Type.UNSPECIFIED_ACTOR, ActorKind.UNSPECIFIED_ACTOR,
            Vocabulary.Type.EXPERT_GROUP, ActorKind.EXPERT_GROUP);

    private final Model statements;

    /** A thing in a language, and its labels that were asked for. */
    private record Called(Resource thing, LanguageTag language) {}

    private final Map<Called, String> labels = new ConcurrentHashMap<>();

    private Ontology(Model statements) {
        this.statements = statements;
    }

    /** Reads the files that ship with the program; throws {@code UncheckedIOException} where one is missing. */
    public static Ontology shipped() {
        var statements = new LinkedHashModel();
        Stream.concat(FILES.stream(), ownFiles())
                .map(file -> read("/ontology/" + file))
                .forEach(statements::addAll);
        return new Ontology(statements);
    }

    /**
     * The files of the languages that have one of their own beside those in which all words of the six official ones
     * stand.
     */
    public static Stream<String> ownFiles() {
        return Languages.listed().stream()
                .map(tag -> "languages/" + tag + ".ttl")
                .filter(file -> Ontology.class.getResource("/ontology/" + file) != null);
    }

    static Ontology of(Model statements) {
        return new Ontology(statements);
    }

    private static Model read(String resource) {
        try (var in = Ontology.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("The program was built without " + resource);
            }
            return Rio.parse(in, resource, RDFFormat.TURTLE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The wordings that perform acts, of all verbs and languages. */
    public List<LexiconEntry> lexicon() {
        return Stream.concat(
                        wordings(Vocabulary.PREAMBULAR_WORDING, Part.PREAMBULAR),
                        wordings(Vocabulary.OPERATIVE_WORDING, Part.OPERATIVE))
                .toList();
    }

    private Stream<LexiconEntry> wordings(IRI property, Part part) {
        return statements.filter(null, property, null).stream()
                .filter(statement -> statement.getSubject().isIRI())
                .flatMap(statement -> inLanguage(statement.getObject())
                        .map(words -> new LexiconEntry(
                                language(words), words.getLabel(), name(statement.getSubject()), part)));
    }

    /** The names of the verbs of one kind, such as {@code directive}. */
    public Set<String> verbsOfKind(String kind) {
        return statements.filter(null, Vocabulary.KIND, Iris.verbKind(kind)).subjects().stream()
                .map(Ontology::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The names of all actors in all languages: labels, other names, abbreviations, and forms that are only
     * recognised.
     */
    public List<ActorName> actorNames() {
        return statements.filter(null, RDF.TYPE, Vocabulary.Type.ACTOR).subjects().stream()
                .flatMap(this::names)
                .toList();
    }

    private Stream<ActorName> names(Resource actor) {
        var kind = kind(actor);
        boolean unitedNations = isA(actor, Vocabulary.Type.UNITED_NATIONS_ENTITY);
        return NAMES.stream()
                .flatMap(property -> statements.filter(actor, property, null).objects().stream())
                .flatMap(Ontology::inLanguage)
                .distinct()
                .map(words -> new ActorName(
                        language(words),
                        words.getLabel(),
                        name(actor),
                        kind,
                        unitedNations,
                        label(actor, language(words))));
    }

    /** The class that the reference data state; an actor of none of these counts as an organization. */
    private ActorKind kind(Resource actor) {
        var types = statements.filter(actor, RDF.TYPE, null).objects();
        return KINDS.entrySet().stream()
                .filter(kind -> types.contains(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(ActorKind.ORGANIZATION);
    }

    /** What a term, concept or actor is called in a language; where it has no label there, its local name. */
    String label(Resource thing, LanguageTag language) {
        return labels.computeIfAbsent(new Called(thing, language), called -> stated(thing, language));
    }

    private String stated(Resource thing, LanguageTag language) {
        return Stream.of(Vocabulary.LABEL, SKOS.PREF_LABEL, RDFS.LABEL)
                .flatMap(property -> statements.filter(thing, property, null).objects().stream())
                .flatMap(Ontology::inLanguage)
                .filter(words -> language(words).equals(language))
                .map(Literal::getLabel)
                .findFirst()
                .orElseGet(() -> name(thing));
    }

    /** The languages in which a term of the ontology has a label. */
    SortedSet<LanguageTag> languages(IRI term) {
        return statements.filter(term, RDFS.LABEL, null).objects().stream()
                .flatMap(Ontology::inLanguage)
                .map(Ontology::language)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a thing of the reference data has a type, or one below it. */
    boolean isA(Resource thing, IRI type) {
        return statements.filter(thing, RDF.TYPE, null).objects().stream().anyMatch(stated -> isBelow(stated, type));
    }

    private boolean isBelow(Value type, IRI above) {
        return type.equals(above)
                || type instanceof Resource resource
                        && statements.filter(resource, RDFS.SUBCLASSOF, null).objects().stream()
                                .anyMatch(next -> isBelow(next, above));
    }

    private static Stream<Literal> inLanguage(Value value) {
        return value instanceof Literal literal && literal.getLanguage().isPresent()
                ? Stream.of(literal)
                : Stream.empty();
    }

    private static LanguageTag language(Literal words) {
        return new LanguageTag(words.getLanguage().orElseThrow().toLowerCase(Locale.ROOT));
    }

    private static String name(Resource thing) {
        var iri = thing.stringValue();
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
