package org.mandatum.web.view;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.mandatum.web.facts.Facts;
import org.mandatum.web.facts.Terms;
import org.mandatum.web.page.OntologyPage;
import org.mandatum.web.page.Site;

/** Reads the ontology from the graph it stands in. */
public final class OntologyView {

    private static final Node TYPE = RDF.type.asNode();
    private static final Set<Node> PROPERTY_TYPES = Set.of(
            OWL2.ObjectProperty.asNode(),
            OWL2.DatatypeProperty.asNode(),
            OWL2.AnnotationProperty.asNode(),
            RDF.Property.asNode());

    private static final String DCAM = "http://purl.org/dc/dcam/";
    private static final List<Node> FACTS = List.of(
            RDFS.subClassOf.asNode(),
            RDFS.subPropertyOf.asNode(),
            NodeFactory.createURI(DCAM + "domainIncludes"),
            NodeFactory.createURI(DCAM + "rangeIncludes"));

    private final Facts facts;
    private final Shown shown;

    /** Reads what the facts say. */
    public OntologyView(Facts facts, Site site) {
        this.facts = facts;
        this.shown = new Shown(facts, site);
    }

    /** All terms of the ontology's own namespace. */
    public OntologyPage read() {
        var terms = facts.describedIn(Terms.ONTOLOGY_GRAPH)
                .filter(term -> term.isURI() && term.getURI().startsWith(Terms.NAMESPACE))
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
        return new OntologyPage(
                Terms.ONTOLOGY.getURI(),
                shown.value(Terms.ONTOLOGY),
                only(terms, this::isClass),
                only(terms, this::isProperty),
                only(terms, term -> !isClass(term) && !isProperty(term)));
    }

    private List<OntologyPage.Term> only(List<Node> terms, Predicate<Node> which) {
        return terms.stream().filter(which).map(this::term).toList();
    }

    private boolean isClass(Node term) {
        return facts.is(term, OWL2.Class.asNode());
    }

    private boolean isProperty(Node term) {
        return facts.values(term, TYPE).anyMatch(PROPERTY_TYPES::contains);
    }

    private OntologyPage.Term term(Node term) {
        return new OntologyPage.Term(
                term.getURI().substring(Terms.NAMESPACE.length()),
                shown.value(term),
                shown.fact(SKOS.definition.asNode(), facts.values(term, SKOS.definition.asNode()))
                        .map(definition -> definition.values().getFirst()),
                shown.facts(term, FACTS));
    }
}
