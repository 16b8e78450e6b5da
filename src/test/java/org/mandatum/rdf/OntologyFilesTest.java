package org.mandatum.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandatum.rdf.Vocabulary.Type;
import org.mandatum.text.LanguageTag;

/** What every file of {@code ontology/} promises. */
class OntologyFilesTest {

    private static final Set<String> SIX = Set.of("ar", "en", "es", "fr", "ru", "zh");

    @TestFactory
    Stream<DynamicTest> everyTermHasALabelAndADefinitionInSixLanguages() throws IOException {
        var ontology = ShippedFiles.read("mandatum.ttl");
        return ontology.subjects().stream()
                .map(term -> DynamicTest.dynamicTest(local(term), () -> {
                    assertThat(languages(ontology, term, RDFS.LABEL)).containsExactlyInAnyOrderElementsOf(SIX);
                    assertThat(languages(ontology, term, SKOS.DEFINITION)).containsExactlyInAnyOrderElementsOf(SIX);
                    assertThat(ontology.contains(term, RDF.TYPE, OWL.ONTOLOGY)
                                    || ontology.contains(term, RDFS.ISDEFINEDBY, null))
                            .isTrue();
                }));
    }

    @Test
    void noTwoClassesAndNoTwoPropertiesHaveTheSameLabel() throws IOException {
        var ontology = ShippedFiles.read("mandatum.ttl");
        for (boolean classes : new boolean[] {true, false}) {
            var terms = ontology.subjects().stream()
                    .filter(term -> ontology.contains(term, RDF.TYPE, OWL.CLASS) == classes)
                    .toList();
            assertThat(terms.stream().flatMap(term -> ontology.filter(term, RDFS.LABEL, null).objects().stream()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void theOntologySaysItsVersionAndLicence() throws IOException {
        var ontology = ShippedFiles.read("mandatum.ttl");
        var header = ontology.filter(null, RDF.TYPE, OWL.ONTOLOGY)
                .subjects()
                .iterator()
                .next();
        assertThat(header.stringValue() + "#").isEqualTo(Vocabulary.NAMESPACE);
        assertThat(ontology.filter(header, OWL.VERSIONIRI, null)).hasSize(1);
        assertThat(ontology.filter(header, DCTERMS.LICENSE, null)).hasSize(1);
    }

    /** OWL 2 RL has no room for surprises where only names stand on either side of an axiom. */
    @Test
    void axiomsRelateDeclaredTermsOfOneKind() throws IOException {
        var ontology = ShippedFiles.read("mandatum.ttl");
        for (var axiom : ontology.filter(null, RDFS.SUBCLASSOF, null)) {
            assertThat(ontology.contains((IRI) axiom.getObject(), RDF.TYPE, OWL.CLASS))
                    .isTrue();
        }
        for (var axiom : ontology.filter(null, OWL.DISJOINTWITH, null)) {
            assertThat(ontology.contains((IRI) axiom.getObject(), RDF.TYPE, OWL.CLASS))
                    .isTrue();
        }
        assertThat(ontology.predicates()).doesNotContain(RDFS.DOMAIN, RDFS.RANGE, OWL.EQUIVALENTCLASS);
    }

    @TestFactory
    Stream<DynamicTest> noFileHasABlankNodeOrATermThatIsNotDeclared() throws IOException {
        var declared = ShippedFiles.read("mandatum.ttl").subjects();
        return ShippedFiles.all().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    var values = values(ShippedFiles.read(file));
                    assertThat(values).noneMatch(Value::isBNode);
                    assertThat(values.stream().filter(Value::isIRI).filter(value -> value.stringValue()
                                    .startsWith(Vocabulary.NAMESPACE)))
                            .allMatch(declared::contains);
                }));
    }

    @Test
    void everyLiteralInWordsSaysItsLanguageAndIsNotBlank() throws IOException {
        for (var file : ShippedFiles.all()) {
            assertThat(values(ShippedFiles.read(file)).stream()
                            .filter(Value::isLiteral)
                            .map(value -> ((Literal) value).getLabel()))
                    .as(file.toString())
                    .noneMatch(String::isBlank)
                    .allMatch(words -> words.equals(words.strip()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "deliverables.ttl, Deliverable",
        "mandate-states.ttl, MandateState",
        "financings.ttl, Financing",
        "verbs.ttl, Verb",
        "verbs.ttl, VerbKind",
        "actors.ttl, Actor",
        "actor-groups.ttl, Actor",
        "groups.ttl, Actor"
    })
    void everyConceptAndActorHasOneLabelInEachOfSixLanguages(String file, String type) throws IOException {
        var model = ShippedFiles.read(file);
        var things = model.filter(null, RDF.TYPE, Values.iri(Vocabulary.NAMESPACE, type))
                .subjects();
        assertThat(things).isNotEmpty().allSatisfy(thing -> {
            assertThat(languages(model, thing, Vocabulary.LABEL)).containsExactlyInAnyOrderElementsOf(SIX);
            for (var same : List.of(SKOS.PREF_LABEL, RDFS.LABEL)) {
                assertThat(model.filter(thing, same, null).objects())
                        .isEqualTo(model.filter(thing, Vocabulary.LABEL, null).objects());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"verbs.ttl", "actors.ttl", "actor-groups.ttl", "deliverables.ttl", "groups.ttl"})
    void aThingOfAClassIsStatedToBeOfTheClassesAbove(String file) throws IOException {
        var ontology = ShippedFiles.read("mandatum.ttl");
        var model = ShippedFiles.read(file);
        for (var typed : model.filter(null, RDF.TYPE, null)) {
            for (var above : ontology.filter((Resource) typed.getObject(), RDFS.SUBCLASSOF, null)
                    .objects()) {
                assertThat(model.contains(typed.getSubject(), RDF.TYPE, above))
                        .as(typed.toString())
                        .isTrue();
            }
        }
    }

    /** What is part of the United Nations can be given a mandate; nothing else can. */
    @Test
    void whatIsPartOfTheUnitedNationsIsOneOfItsEntities() throws IOException {
        var actors = ShippedFiles.read("actors.ttl");
        actors.addAll(ShippedFiles.read("actor-groups.ttl"));
        for (var actor : actors.filter(null, RDF.TYPE, Type.ACTOR).subjects()) {
            assertThat(actors.contains(actor, RDF.TYPE, Type.UNITED_NATIONS_ENTITY))
                    .as(actor.toString())
                    .isEqualTo(isPartOfTheUnitedNations(actors, actor, Set.of()));
        }
    }

    private static boolean isPartOfTheUnitedNations(Model actors, Resource actor, Set<Resource> below) {
        if (actor.equals(Iris.actor("united-nations"))) {
            return true;
        }
        assertThat(below).doesNotContain(actor);
        var path = Stream.concat(below.stream(), Stream.of(actor)).collect(Collectors.toSet());
        return actors.filter(actor, Values.iri(Vocabulary.NAMESPACE, "partOf"), null).objects().stream()
                .anyMatch(whole -> isPartOfTheUnitedNations(actors, (Resource) whole, path));
    }

    @Test
    void everyGroupHasTheLabelThatTheDescriberGivesIt() throws IOException {
        var groups = ShippedFiles.read("groups.ttl");
        var ontology = ShippedFiles.smallOntology();
        for (var group : groups.filter(null, RDF.TYPE, Type.EXPERT_GROUP).subjects()) {
            var type = groups.contains(group, RDF.TYPE, Type.GGE) ? Type.GGE : Type.OPEN_ENDED_WORKING_GROUP;
            var year = groups.filter(group, Vocabulary.ESTABLISHED_IN, null)
                    .objects()
                    .iterator()
                    .next();
            var by = groups.filter(group, Vocabulary.ESTABLISHED_BY, null).objects().stream()
                    .findFirst()
                    .map(document -> local(document, "/id/") + ", ");
            for (var label : groups.filter(group, Vocabulary.LABEL, null).objects()) {
                var language = new LanguageTag(((Literal) label).getLanguage().orElseThrow());
                assertThat(label.stringValue())
                        .isEqualTo(ontology.label(type, language) + " (" + by.orElse("") + year.stringValue() + ")");
            }
            by.ifPresent(symbol -> assertThat(group.stringValue())
                    .endsWith(symbol.replace(", ", "") + "/group/" + year.stringValue()));
            assertThat(groups.contains(group, DCTERMS.SOURCE, null)).isTrue();
        }
    }

    private static List<String> languages(Model model, Resource term, IRI property) {
        return model.filter(term, property, null).objects().stream()
                .map(label -> ((Literal) label).getLanguage().orElse("none"))
                .toList();
    }

    private static Set<Value> values(Model model) {
        return model.stream()
                .flatMap(statement ->
                        Stream.<Value>of(statement.getSubject(), statement.getPredicate(), statement.getObject()))
                .collect(Collectors.toSet());
    }

    private static String local(Value term) {
        return local(term, "#");
    }

    private static String local(Value term, String behind) {
        var iri = term.stringValue();
        return iri.substring(iri.indexOf(behind) + behind.length());
    }
}
