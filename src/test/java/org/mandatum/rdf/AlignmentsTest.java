package org.mandatum.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code alignments.ttl}: what it may say, and that the describer says the same. */
class AlignmentsTest {

    private static final Set<IRI> NARROWER = Set.of(RDFS.SUBCLASSOF, RDFS.SUBPROPERTYOF);
    private static final Set<IRI> MATCHING = Set.of(SKOS.CLOSE_MATCH, SKOS.RELATED_MATCH);

    private static Model ontology;
    private static List<Statement> alignments;

    @BeforeAll
    static void read() throws IOException {
        ontology = ShippedFiles.read("mandatum.ttl");
        var file = ShippedFiles.read("alignments.ttl");
        var header = file.filter(null, RDF.TYPE, OWL.ONTOLOGY).subjects();
        alignments = file.stream()
                .filter(statement -> !header.contains(statement.getSubject()))
                .toList();
    }

    @Test
    void everyAlignmentSaysSomethingOfATermOfOursAndOnlyThat() {
        assertThat(alignments).isNotEmpty().allSatisfy(statement -> {
            assertThat(ontology.contains(statement.getSubject(), RDF.TYPE, null))
                    .isTrue();
            assertThat(NARROWER.contains(statement.getPredicate()) || MATCHING.contains(statement.getPredicate()))
                    .isTrue();
            assertThat(statement.getObject().stringValue()).doesNotStartWith(Iris.DEFAULT_BASE);
        });
    }

    @Test
    void everyTermOfOthersIsOneThatWasLookedUp() throws IOException {
        var known = Files.readAllLines(Path.of("src/test/resources/rdf/terms-of-others.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
        var named = alignments.stream()
                .map(Statement::getObject)
                .map(Value::stringValue)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).containsAll(named);
    }

    @Test
    void whatTheDescriberStatesBesideOurTermsFollowsFromTheAlignments() {
        Counterparts.types().forEach((ours, theirs) -> assertThat(objects(ours, Set.of(RDFS.SUBCLASSOF)))
                .as(ours.toString())
                .containsAll(theirs));
        Counterparts.properties()
                .forEach((ours, theirs) -> theirs.forEach(other -> {
                    boolean same = other.value(ours).equals(ours);
                    assertThat(objects(ours, same ? Set.of(RDFS.SUBPROPERTYOF) : Set.of(SKOS.CLOSE_MATCH)))
                            .as(ours.toString())
                            .contains(other.property());
                }));
    }

    @Test
    void noOtherFileMapsTermsToOthers() throws IOException {
        for (var file : ShippedFiles.all()) {
            if (file.endsWith("alignments.ttl")) continue;
            assertThat(ShippedFiles.read(file).stream()
                            .filter(statement ->
                                    statement.getSubject().stringValue().startsWith(Vocabulary.NAMESPACE))
                            .filter(statement -> NARROWER.contains(statement.getPredicate())
                                    || MATCHING.contains(statement.getPredicate()))
                            .map(statement -> statement.getObject().stringValue())
                            .filter(other -> !other.startsWith(Vocabulary.NAMESPACE)))
                    .as(file.toString())
                    .allMatch(other -> other.startsWith(RDFS.NAMESPACE) || other.startsWith(SKOS.NAMESPACE));
        }
    }

    @Test
    void nothingIsSaidToBeEquivalent() {
        assertThat(alignments)
                .extracting(Statement::getPredicate)
                .doesNotContain(OWL.EQUIVALENTCLASS, OWL.EQUIVALENTPROPERTY, OWL.SAMEAS, SKOS.EXACT_MATCH);
    }

    private static Set<Value> objects(IRI ours, Set<IRI> predicates) {
        return alignments.stream()
                .filter(statement ->
                        statement.getSubject().equals(ours) && predicates.contains(statement.getPredicate()))
                .map(Statement::getObject)
                .collect(Collectors.toSet());
    }
}
