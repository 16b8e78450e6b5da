package org.mandatum.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** The constants and {@code mandatum.ttl} name the same terms. */
class VocabularyTest {

    /** Declared because the design fixes them, before anything reads them. */
    private static final Set<String> RESERVED = Set.of();

    @Test
    void everyConstantIsDeclaredAsWhatItIs() throws IOException {
        var ontology = ShippedFiles.read("mandatum.ttl");
        assertThat(ontology.filter(null, RDF.TYPE, OWL.CLASS).subjects()).containsAll(constants(Vocabulary.Type.class));
        assertThat(Stream.of(OWL.OBJECTPROPERTY, OWL.DATATYPEPROPERTY, OWL.ANNOTATIONPROPERTY)
                        .flatMap(kind -> ontology.filter(null, RDF.TYPE, kind).subjects().stream())
                        .toList())
                .containsAll(constants(Vocabulary.class));
    }

    @Test
    void everyDeclaredTermIsUsedByTheProgramOrTheReferenceData() throws IOException {
        var left = new TreeSet<String>();
        ShippedFiles.read("mandatum.ttl").subjects().stream()
                .map(Resource::stringValue)
                .filter(term -> term.startsWith(Vocabulary.NAMESPACE))
                .forEach(left::add);
        Stream.of(Vocabulary.class, Vocabulary.Type.class)
                .flatMap(holder -> constants(holder).stream())
                .map(Value::stringValue)
                .forEach(left::remove);
        for (var file : ShippedFiles.all()) {
            if (file.endsWith("mandatum.ttl") || file.endsWith("shapes.ttl") || file.endsWith("alignments.ttl"))
                continue;
            for (var statement : ShippedFiles.read(file)) {
                left.remove(statement.getPredicate().stringValue());
                left.remove(statement.getObject().stringValue());
            }
        }
        assertThat(left.stream().map(term -> term.substring(Vocabulary.NAMESPACE.length())))
                .containsExactlyInAnyOrderElementsOf(RESERVED);
    }

    @Test
    void aConstantIsNamedAsItsTermIs() throws ReflectiveOperationException {
        for (var holder : new Class<?>[] {Vocabulary.class, Vocabulary.Type.class}) {
            for (var field : holder.getFields()) {
                if (field.get(null) instanceof IRI term) {
                    assertThat(term.getLocalName())
                            .isEqualToIgnoringCase(field.getName().replace("_", ""));
                }
            }
        }
    }

    private static Set<IRI> constants(Class<?> holder) {
        return Arrays.stream(holder.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == IRI.class)
                .map(VocabularyTest::value)
                .collect(Collectors.toSet());
    }

    private static IRI value(Field field) {
        try {
            return (IRI) field.get(null);
        } catch (IllegalAccessException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
