package org.mandatum.store;

import java.time.Instant;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.mandatum.rdf.Iris;

/**
 * What a release says of itself, in a graph of its own, so that a query finds out which data it ran on.
 *
 * <p>How many statements it holds stands in the description of the data as a whole, where each counts once, however many
 * graphs state it.
 */
record ReleaseDescription(ReleaseId release, Optional<ReleaseId> previous, Instant created, String program) {

    static final String GRAPH = "https://w3id.org/mandatum/graph/release";

    private static final DataDescription DATA = new DataDescription(Iris.DEFAULT_BASE);
    private static final String RELEASES = "https://w3id.org/mandatum/release/";
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String ONTOLOGY = "https://w3id.org/mandatum/ontology#";

    void pushTo(StreamRDF out) {
        var subject = iri(RELEASES + release);
        out.triple(Triple.create(subject, RDF.type.asNode(), iri(VOID + "Dataset")));
        out.triple(Triple.create(subject, RDF.type.asNode(), iri(PROV + "Entity")));
        out.triple(
                Triple.create(subject, RDFS.label.asNode(), NodeFactory.createLiteralLang("Release " + release, "en")));
        out.triple(
                Triple.create(subject, DCTerms.identifier.asNode(), NodeFactory.createLiteralString(release.value())));
        out.triple(
                Triple.create(subject, DCTerms.created.asNode(), typed(created.toString(), XSDDatatype.XSDdateTime)));
        out.triple(Triple.create(subject, iri(ONTOLOGY + "programVersion"), NodeFactory.createLiteralString(program)));
        previous.ifPresent(id -> out.triple(Triple.create(subject, iri(PROV + "wasRevisionOf"), iri(RELEASES + id))));
    }

    /** The data as a whole, with this use of terms. */
    Sheet of(Usage usage) {
        return DATA.of(release, previous, created, usage);
    }

    /** The use of terms when what is said of the data is counted, too. */
    Usage withItself(Usage others) {
        return DATA.withItself(others, release, previous, created);
    }

    private static Node iri(String text) {
        return NodeFactory.createURI(text);
    }

    private static Node typed(String text, XSDDatatype type) {
        return NodeFactory.createLiteralDT(text, type);
    }
}
