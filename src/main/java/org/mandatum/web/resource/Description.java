package org.mandatum.web.resource;

import java.util.Iterator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.mandatum.web.facts.Terms;

/**
 * What is sent, as RDF, when somebody asks for a thing.
 *
 * <p>Of a document or a language version all that was read from it, graph by graph; of a clause also its acts, citations,
 * footnotes and directives, which mean little elsewhere; of anything else what is said of it.
 */
final class Description {

    private static final Set<Node> PARTS_OF_A_CLAUSE = Set.of(Terms.ACTION, Terms.CITATION, Terms.FOOTNOTE);

    private final DatasetGraph data;
    private final DatasetGraph sent = DatasetGraphFactory.create();

    private Description(DatasetGraph data) {
        this.data = data;
    }

    static DatasetGraph of(Resource resource, DatasetGraph data) {
        var description = new Description(data);
        description.add(resource);
        return description.sent;
    }

    private void add(Resource resource) {
        var iri = resource.iri();
        switch (resource.kind()) {
            case DOCUMENT -> {
                addAbout(iri);
                things(Terms.VERSION_OF, iri).forEach(this::addVersion);
            }
            case VERSION -> addVersion(iri);
            case GRAPH -> {
                addAbout(iri);
                addGraph(iri);
            }
            case ONTOLOGY -> {
                addAbout(iri);
                addGraph(Terms.ONTOLOGY_GRAPH);
            }
            case CLAUSE -> {
                addAbout(iri);
                parts(iri).forEach(this::addAbout);
                things(Terms.STATED_IN, iri).forEach(this::addAbout);
            }
            case TEXT, THING -> addAbout(iri);
        }
    }

    private void addAbout(Node thing) {
        add(data.find(Node.ANY, thing, Node.ANY, Node.ANY));
    }

    private void addGraph(Node graph) {
        add(data.find(graph, Node.ANY, Node.ANY, Node.ANY));
    }

    /** Whatever stands in the graph that says of which document this is a version. */
    private void addVersion(Node version) {
        addAbout(version);
        graphs(version, Terms.VERSION_OF).forEach(this::addGraph);
    }

    private void add(Iterator<Quad> quads) {
        quads.forEachRemaining(sent::add);
    }

    private Set<Node> graphs(Node thing, Node property) {
        return stream(data.find(Node.ANY, thing, property, Node.ANY))
                .filter(quad -> !quad.isDefaultGraph())
                .map(Quad::getGraph)
                .collect(Collectors.toSet());
    }

    private Set<Node> things(Node property, Node value) {
        return stream(data.find(Node.ANY, Node.ANY, property, value))
                .map(Quad::getSubject)
                .collect(Collectors.toSet());
    }

    private Set<Node> parts(Node clause) {
        return stream(data.find(Node.ANY, clause, Node.ANY, Node.ANY))
                .filter(quad -> PARTS_OF_A_CLAUSE.contains(quad.getPredicate()))
                .map(Quad::getObject)
                .collect(Collectors.toSet());
    }

    private static Stream<Quad> stream(Iterator<Quad> quads) {
        return Iter.asStream(quads);
    }
}
