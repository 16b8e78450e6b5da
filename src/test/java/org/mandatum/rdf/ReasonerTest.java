package org.mandatum.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.InfModel;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The ontology before a reasoner: it is inside OWL 2 RL, consistent, and each of its classes can have an instance.
 *
 * <p>The reasoner is Jena's for OWL by rules. RL allows named classes on both sides of subclass and disjointness
 * axioms and named properties in property axioms; nothing else is used here, and a test says so.
 */
class ReasonerTest {

    /** What OWL itself says of terms in our files; all of it is in the grammar of OWL 2 RL between named terms. */
    private static final Set<Property> AXIOMS =
            Set.of(RDFS.subClassOf, RDFS.subPropertyOf, OWL.disjointWith, OWL2.versionIRI, OWL.versionInfo);

    private static final Set<Resource> DECLARATIONS = Set.of(
            OWL.Class,
            OWL.ObjectProperty,
            OWL.DatatypeProperty,
            OWL.AnnotationProperty,
            OWL.Ontology,
            OWL2.NamedIndividual);

    private final Model ontology = read("mandatum.ttl");

    @Test
    void onlyAxiomsOfTheProfileAreUsed() {
        var ofOwl = ontology.listStatements().toList().stream()
                .filter(statement -> statement.getPredicate().getNameSpace().equals(OWL.getURI())
                        || statement.getPredicate().equals(RDFS.domain)
                        || statement.getPredicate().equals(RDFS.range));
        assertThat(ofOwl).allMatch(statement -> AXIOMS.contains(statement.getPredicate()));
        assertThat(ontology.listStatements(null, RDF.type, (RDFNode) null).toList().stream()
                        .map(statement -> statement.getResource())
                        .filter(type -> type.getNameSpace().equals(OWL.getURI())))
                .isNotEmpty()
                .allMatch(DECLARATIONS::contains);
        assertThat(ontology.listObjects().toList()).noneMatch(RDFNode::isAnon);
        assertThat(ontology.listSubjects().toList()).noneMatch(RDFNode::isAnon);
    }

    @TestFactory
    Stream<DynamicTest> everyClassCanHaveAnInstance() {
        var whole = ModelFactory.createUnion(ontology, read("alignments.ttl"));
        return ontology.listSubjectsWithProperty(RDF.type, OWL.Class).toList().stream()
                .map(type -> dynamicTest(type.getLocalName(), () -> assertThat(
                                inferred(whole, type).validate().isValid())
                        .isTrue()));
    }

    @Test
    void aClassBelowTwoDisjointOnesWouldBeFound() {
        var broken = ModelFactory.createDefaultModel().add(ontology);
        var type = broken.createResource(Vocabulary.NAMESPACE + "Impossible").addProperty(RDF.type, OWL.Class);
        type.addProperty(RDFS.subClassOf, broken.createResource(Vocabulary.NAMESPACE + "PreambularClause"));
        type.addProperty(RDFS.subClassOf, broken.createResource(Vocabulary.NAMESPACE + "OperativeClause"));
        assertThat(inferred(broken, type).validate().isValid()).isFalse();
    }

    private static InfModel inferred(Model ontology, Resource type) {
        var instance = ModelFactory.createDefaultModel();
        instance.createResource("https://w3id.org/mandatum/id/instance").addProperty(RDF.type, type);
        return ModelFactory.createInfModel(ReasonerRegistry.getOWLMicroReasoner(), ontology, instance);
    }

    private static Model read(String file) {
        return RDFDataMgr.loadModel(Path.of("ontology", file).toString());
    }
}
