package org.mandatum.store;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * One graph of a dataset, asked by terms of our ontology.
 *
 * @param dataset the dataset, in a transaction
 * @param name the graph's IRI
 */
record StoredGraph(DatasetGraph dataset, Node name) {

    /** The values of a property of a thing. */
    Stream<Node> objects(Node thing, Node property) {
        return Iter.asStream(dataset.find(name, thing, property, Node.ANY)).map(Quad::getObject);
    }

    Optional<Node> object(Node thing, Node property) {
        return objects(thing, property).findFirst();
    }

    /** The words or number that a property of a thing has. */
    Optional<String> literal(Node thing, Node property) {
        return object(thing, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    /** The values of a property of whatever has it. */
    Stream<Node> values(Node property) {
        return objects(Node.ANY, property);
    }

    /** The things whose property has a value. */
    Stream<Node> subjects(Node property, Node value) {
        return Iter.asStream(dataset.find(name, Node.ANY, property, value)).map(Quad::getSubject);
    }

    /** Whether a thing is of a class. */
    boolean isA(Node thing, Node type) {
        return dataset.contains(name, thing, RDF.type.asNode(), type);
    }
}
