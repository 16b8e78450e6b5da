package org.mandatum.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code shapes.ttl}: it speaks of declared terms, what the describer states conforms, and what is wrong does not. */
class ShapesTest {

    private static final Shapes SHAPES =
            Shapes.parse(RDFDataMgr.loadGraph(Path.of("ontology/shapes.ttl").toString()));

    @Test
    void shapesSpeakOfDeclaredTermsOnly() throws IOException {
        var declared = ShippedFiles.read("mandatum.ttl").subjects();
        assertThat(ShippedFiles.read("shapes.ttl").objects().stream()
                        .filter(value -> value.stringValue().startsWith(Vocabulary.NAMESPACE)))
                .isNotEmpty()
                .allMatch(declared::contains);
    }

    @Test
    void everyClassHasAShapeOfItsOwnOrOfAClassAboveIt() throws IOException {
        var targets = ShippedFiles.read("shapes.ttl")
                .filter(null, SHACL.TARGET_CLASS, null)
                .objects();
        var ontology = ShippedFiles.read("mandatum.ttl");
        assertThat(ontology.filter(null, RDF.TYPE, OWL.CLASS).subjects())
                .hasSizeGreaterThan(50)
                .allMatch(type -> targets.contains(type) || above(type, ontology, targets));
    }

    private static boolean above(Value type, Model ontology, Set<Value> targets) {
        return ontology.filter((Resource) type, RDFS.SUBCLASSOF, null).objects().stream()
                .anyMatch(next -> targets.contains(next) || above(next, ontology, targets));
    }

    @Test
    void whatTheDescriberStatesConforms() {
        assertThat(violated(described())).isEmpty();
    }

    /** Each text is described for itself, so the label of an actor known only by words must follow from its IRI. */
    @Test
    void spellingsOfOneActorInTwoDocumentsConform() {
        var one = described(SmallMeaning.ENGLISH);
        var other = described(SmallMeaning.ENGLISH.calling("coastal States", "Coastal-States"));
        var both = new LinkedHashModel(one);
        both.addAll(other);

        assertThat(both.filter(null, SKOS.ALT_LABEL, null).objects())
                .map(Value::stringValue)
                .contains("coastal States", "Coastal-States");
        assertThat(both.filter(null, Vocabulary.MENTIONS, null).objects())
                .isEqualTo(one.filter(null, Vocabulary.MENTIONS, null).objects());
        assertThat(violated(without(
                        both, statement -> !statement.getSubject().stringValue().contains("/id/actor/"))))
                .isEmpty();
    }

    @Test
    void theReferenceDataConform() throws IOException {
        for (var file : ShippedFiles.all()) {
            assertThat(violated(ShippedFiles.read(file))).as(file.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "path, Clause-path",
        "position, Clause-position",
        "text, Clause-text",
        "readFrom, Directive-readFrom",
        "statedIn, Directive-statedIn",
        "verb, Directive-verb",
        "phrase, Act-phrase",
        "versionOf, LanguageVersion-versionOf",
        "checksum, SourceFile-checksum",
        "establishedIn, ExpertGroup-establishedIn",
        "parent, Subclause-parent",
        "statedInLanguage, Citation-statedInLanguage"
    })
    void whatIsMissingIsReported(String property, String shape) {
        var whole = described();
        var broken = without(
                whole, statement -> statement.getPredicate().stringValue().equals(Vocabulary.NAMESPACE + property));
        assertThat(broken).hasSizeLessThan(whole.size());
        assertThat(violated(broken)).contains(shape);
    }

    private static Model described() {
        return described(SmallMeaning.ENGLISH);
    }

    private static Model described(SmallMeaning small) {
        var model = new LinkedHashModel();
        var describer = new Describer(Iris.ofProject(), ShippedFiles.smallOntology());
        var run = new Run("0.1.0", Instant.parse("2044-12-10T08:00:00Z"));
        describer.describe(small.meaning(), run, new StatementCollector(model));
        return model;
    }

    private static Model without(Model model, Predicate<Statement> left) {
        return model.stream().filter(left.negate()).collect(Collectors.toCollection(LinkedHashModel::new));
    }

    private static Set<String> violated(Model model) {
        return ShaclValidator.get().validate(SHAPES, graph(model)).getEntries().stream()
                .map(ReportEntry::source)
                .map(source -> source.getURI().replaceFirst(".*/shape/", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Graph graph(Model model) {
        var out = new ByteArrayOutputStream();
        var writer = RdfFiles.writer(RdfSyntax.NTRIPLES, out);
        writer.startRDF();
        model.forEach(writer::handleStatement);
        writer.endRDF();
        return RDFParser.create()
                .source(new StringReader(out.toString(StandardCharsets.UTF_8)))
                .lang(Lang.NTRIPLES)
                .toGraph();
    }
}
