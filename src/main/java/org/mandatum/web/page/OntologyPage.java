package org.mandatum.web.page;

import java.util.List;
import java.util.Optional;

/**
 * The ontology, term by term.
 *
 * @param iri of the ontology
 * @param classes in the order of their names
 * @param properties in the order of their names
 * @param others what is neither
 */
public record OntologyPage(String iri, Value title, List<Term> classes, List<Term> properties, List<Term> others) {

    /** Copies the lists. */
    public OntologyPage {
        classes = List.copyOf(classes);
        properties = List.copyOf(properties);
        others = List.copyOf(others);
    }

    /**
     * A class, a property or another named thing.
     *
     * @param name after the number sign of its IRI; the anchor on the page
     * @param label what it is called
     * @param definition what it means
     * @param facts how it hangs together with other terms
     */
    public record Term(String name, Value label, Optional<Value> definition, List<Fact> facts) {

        /** Copies the list. */
        public Term {
            facts = List.copyOf(facts);
        }
    }
}
