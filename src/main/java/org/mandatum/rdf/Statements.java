package org.mandatum.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.mandatum.text.LanguageTag;

/**
 * Collects the statements of one graph, each once, with what others call the same beside it ({@link Counterparts}).
 *
 * <p>They come out in an order that depends on nothing but what was added: things in the order in which they were first
 * described, of each the types, then the labels, then our own properties, then those of others.
 */
final class Statements {

    private static final Comparator<Value> BY_OBJECT = Comparator.<Value>comparingInt(Statements::ours)
            .thenComparing(object ->
                    object instanceof Literal literal ? literal.getLanguage().orElse("") : "")
            .thenComparing(Value::stringValue)
            .thenComparing(Value::toString);

    private final ValueFactory values = SimpleValueFactory.getInstance();
    private final Map<Resource, List<Said>> byThing = new LinkedHashMap<>();
    private final IRI graph;

    Statements(IRI graph) {
        this.graph = graph;
    }

    /** Says what a thing is; the classes above are to be named too, since no reader is asked to infer them. */
    void types(IRI thing, IRI... types) {
        for (var type : types) {
            put(thing, RDF.TYPE, type);
            Counterparts.ofType(type).forEach(other -> put(thing, RDF.TYPE, other));
        }
    }

    void add(IRI thing, IRI property, Value value) {
        put(thing, property, value);
        Counterparts.ofProperty(property).forEach(other -> put(thing, other.property(), other.value(value)));
    }

    void add(IRI thing, IRI property, Optional<? extends Value> value) {
        value.ifPresent(given -> add(thing, property, given));
    }

    void add(IRI thing, IRI property, String words) {
        add(thing, property, Values.literal(words));
    }

    /** Adds words in a language; nothing where there are none. */
    void add(IRI thing, IRI property, String words, LanguageTag language) {
        if (!words.isBlank()) {
            add(thing, property, Values.literal(words, language.value()));
        }
    }

    void label(IRI thing, String words) {
        put(thing, RDFS.LABEL, Values.literal(words));
    }

    private void put(IRI thing, IRI property, Value value) {
        byThing.computeIfAbsent(thing, any -> new ArrayList<>()).add(new Said(rank(property), property, value));
    }

    /** Pushes all statements; beginning and end of the stream are the caller's. */
    void pushTo(RDFHandler out) {
        byThing.forEach((thing, said) -> {
            said.sort(Said::compareTo);
            for (int i = 0; i < said.size(); i++) {
                var one = said.get(i);
                if (i == 0 || !said.get(i - 1).equals(one)) {
                    out.handleStatement(values.createStatement(thing, one.property(), one.value(), graph));
                }
            }
        });
    }

    /** What is said of a thing, and the rank of the property among others. */
    private record Said(int rank, IRI property, Value value) implements Comparable<Said> {
        @Override
        public int compareTo(Said other) {
            if (rank != other.rank) {
                return Integer.compare(rank, other.rank);
            }
            int byProperty =
                    property == other.property ? 0 : property.stringValue().compareTo(other.property.stringValue());
            return byProperty != 0 ? byProperty : BY_OBJECT.compare(value, other.value);
        }
    }

    private static int rank(IRI property) {
        if (property.equals(RDF.TYPE)) {
            return 0;
        }
        return property.equals(RDFS.LABEL) ? 1 : ours(property);
    }

    private static int ours(Value term) {
        return term.stringValue().startsWith(Vocabulary.NAMESPACE) ? 2 : 3;
    }
}
