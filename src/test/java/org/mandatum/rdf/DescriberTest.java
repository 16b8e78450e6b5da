package org.mandatum.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.junit.jupiter.api.Test;
import org.mandatum.Golden;
import org.mandatum.rdf.Vocabulary.Type;

class DescriberTest {

    private static final Run RUN = new Run("0.1.0", Instant.parse("2044-12-10T08:00:00Z"));
    private static final Iris IRIS = Iris.ofProject();
    private static final Ontology ONTOLOGY = ShippedFiles.smallOntology();

    private static Model described(SmallMeaning small) {
        var model = new LinkedHashModel();
        new Describer(IRIS, ONTOLOGY).describe(small.meaning(), RUN, new StatementCollector(model));
        return model;
    }

    private static Model both() {
        var model = described(SmallMeaning.ENGLISH);
        model.addAll(described(SmallMeaning.CHINESE));
        return model;
    }

    @Test
    void aMeaningGivesItsGoldenStatements() throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = RdfFiles.writer(RdfSyntax.TRIG, out);
        writer.startRDF();
        Prefixes.pushTo(writer, IRIS);
        new Describer(IRIS, ONTOLOGY).describe(SmallMeaning.ENGLISH.meaning(), RUN, writer);
        writer.endRDF();
        Golden.check("rdf/A_RES_99_8.en.trig", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theSameMeaningGivesTheSameStatementsInTheSameOrder() {
        assertThat(List.copyOf(described(SmallMeaning.ENGLISH)))
                .isEqualTo(List.copyOf(described(SmallMeaning.ENGLISH)));
    }

    @Test
    void everyStatementStandsInTheGraphOfItsVersion() {
        assertThat(described(SmallMeaning.CHINESE).contexts())
                .containsExactly(IRIS.graph(IRIS.document(SmallMeaning.SYMBOL), SmallMeaning.CHINESE.language()));
    }

    @Test
    void nothingIsABlankNode() {
        assertThat(both().stream().flatMap(s -> Stream.of(s.getSubject(), s.getObject())))
                .noneMatch(Value::isBNode);
    }

    @Test
    void everyTermOfOursIsDeclared() throws IOException {
        var declared = ShippedFiles.read("mandatum.ttl").subjects();
        assertThat(both().stream()
                        .flatMap(s -> s.getPredicate().equals(RDF.TYPE)
                                ? Stream.of((Resource) s.getObject())
                                : Stream.of(s.getPredicate()))
                        .filter(term -> term.stringValue().startsWith(Vocabulary.NAMESPACE)))
                .isNotEmpty()
                .allMatch(declared::contains);
    }

    @Test
    void everyThingButAPassageHasALabel() {
        var model = both();
        var passages = Stream.of(Type.PASSAGE, WebAnnotation.TEXT_POSITION_SELECTOR)
                .flatMap(type -> model.filter(null, RDF.TYPE, type).subjects().stream())
                .collect(Collectors.toSet());
        assertThat(model.subjects().stream().filter(thing -> !passages.contains(thing)))
                .allMatch(thing ->
                        model.contains(thing, RDFS.LABEL, null) || model.contains(thing, SKOS.PREF_LABEL, null));
    }

    @Test
    void whatIsPointedToWithinTheDataIsDescribed() {
        var model = both();
        assertThat(model.objects().stream().filter(value -> value.stringValue().startsWith(Iris.DEFAULT_BASE + "id/")))
                .isNotEmpty()
                .allMatch(value -> model.contains((IRI) value, RDF.TYPE, null));
    }

    /** The superclasses are stated, since no client is asked to infer. */
    @Test
    void aThingOfAClassIsStatedToBeOfTheClassesAbove() throws IOException {
        var ontology = ShippedFiles.read("mandatum.ttl");
        var model = both();
        for (var typed : model.filter(null, RDF.TYPE, null)) {
            for (var above : ontology.filter((Resource) typed.getObject(), RDFS.SUBCLASSOF, null)
                    .objects()) {
                assertThat(model.contains(typed.getSubject(), RDF.TYPE, above))
                        .as(typed + " " + above)
                        .isTrue();
            }
        }
    }

    @Test
    void everySelectorFindsItsWordsInTheReadingText() {
        var model = both();
        var selectors = model.filter(null, RDF.TYPE, WebAnnotation.TEXT_POSITION_SELECTOR)
                .subjects();
        assertThat(selectors).isNotEmpty().allSatisfy(selector -> {
            var passage = model.filter(null, WebAnnotation.HAS_SELECTOR, selector)
                    .subjects()
                    .iterator()
                    .next();
            var version = (Resource) only(model, passage, WebAnnotation.HAS_SOURCE);
            var characters = only(model, version, Vocabulary.READING_TEXT)
                    .stringValue()
                    .codePoints()
                    .toArray();
            int start =
                    Integer.parseInt(only(model, selector, WebAnnotation.START).stringValue());
            int end = Integer.parseInt(only(model, selector, WebAnnotation.END).stringValue());
            assertThat(new String(characters, start, end - start))
                    .isEqualTo(only(model, selector, WebAnnotation.EXACT).stringValue());
        });
    }

    @Test
    void whatWasReadSaysWhereAndByWhichRule() {
        var model = both();
        for (var type : List.of(Type.CLAUSE, Type.ACT, Type.CITATION, Type.DIRECTIVE, Type.EVENT, Type.EXPERT_GROUP)) {
            assertThat(model.filter(null, RDF.TYPE, type).subjects())
                    .isNotEmpty()
                    .allMatch(thing -> model.contains(thing, Vocabulary.READ_FROM, null));
        }
        assertThat(model.filter(null, Vocabulary.RULE, null).objects())
                .isNotEmpty()
                .allMatch(rule -> model.contains((IRI) rule, SKOS.DEFINITION, null));
    }

    @Test
    void languageVersionsThatAgreeMeetInTheSameNodes() {
        var english = said(described(SmallMeaning.ENGLISH));
        var chinese = said(described(SmallMeaning.CHINESE));
        for (var type : List.of(Type.CLAUSE, Type.ACT, Type.DIRECTIVE, Type.EVENT, Type.GGE, Type.SESSION)) {
            assertThat(subjects(english, type)).isNotEmpty().isEqualTo(subjects(chinese, type));
        }
    }

    @Test
    void directivesThatSayTheSameStaySeparate() {
        assertThat(described(SmallMeaning.ENGLISH)
                        .filter(null, RDF.TYPE, Type.DIRECTIVE)
                        .subjects())
                .hasSize(3);
    }

    @Test
    void aDocumentIsNotStatedToBeADraftOrTheOtherWayRound() throws IOException {
        var ontology = ShippedFiles.read("mandatum.ttl");
        var model = both();
        for (var pair : ontology.filter(null, OWL.DISJOINTWITH, null)) {
            assertThat(model.filter(null, RDF.TYPE, pair.getSubject()).subjects().stream()
                            .filter(thing -> model.contains(thing, RDF.TYPE, pair.getObject())))
                    .as(pair.toString())
                    .isEmpty();
        }
    }

    private static Set<Statement> said(Model model) {
        return Set.copyOf(model);
    }

    private static Set<Resource> subjects(Set<Statement> statements, IRI type) {
        return statements.stream()
                .filter(s -> s.getPredicate().equals(RDF.TYPE) && s.getObject().equals(type))
                .map(Statement::getSubject)
                .collect(Collectors.toSet());
    }

    private static Value only(Model model, Resource subject, IRI property) {
        var values = model.filter(subject, property, null).objects();
        assertThat(values).hasSize(1);
        return values.iterator().next();
    }
}
