package org.mandatum.query.akomantoso;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * A language version as its graph states it.
 *
 * @param iri of the version
 * @param document IRI of the document
 * @param language its tag
 * @param clauses those that stand under no other, in the order of the text
 */
record Text(
        String iri,
        String document,
        String language,
        Optional<String> symbol,
        Optional<String> title,
        Optional<String> adoptedOn,
        Optional<Body> adoptedBy,
        Optional<String> akomaNtosoIri,
        List<Paragraph> clauses) {

    private static final String ONTOLOGY = "https://w3id.org/mandatum/ontology#";

    /** Who adopted it, and what it is called in the language of the text. */
    record Body(String iri, String name) {}

    /** A clause with those under it. */
    record Paragraph(
            String path, String number, String text, boolean isOperative, long position, List<Paragraph> parts) {}

    /** Reads the version; empty where the data know no version of this IRI. */
    static Optional<Text> read(DatasetGraph data, String version) {
        var graph = first(data.find(Node.ANY, NodeFactory.createURI(version), term("versionOf"), Node.ANY));
        return graph.map(quad -> new Reading(data, quad.getGraph()).text(version, quad.getObject()));
    }

    private static Node term(String name) {
        return NodeFactory.createURI(ONTOLOGY + name);
    }

    private static Optional<Quad> first(java.util.Iterator<Quad> found) {
        return found.hasNext() ? Optional.of(found.next()) : Optional.empty();
    }

    /** One graph, read once. */
    private record Reading(DatasetGraph data, Node graph) {

        Text text(String version, Node document) {
            var language = literal(NodeFactory.createURI(version), "language").orElse("");
            return new Text(
                    version,
                    document.getURI(),
                    language,
                    literal(document, "symbol"),
                    literal(document, "title"),
                    literal(document, "adoptedOn"),
                    value(document, "adoptedBy").map(body -> new Body(body.getURI(), name(body, language))),
                    literal(document, "akomaNtosoIri"),
                    clauses(document));
        }

        private List<Paragraph> clauses(Node document) {
            Map<Optional<Node>, List<Node>> byParent = new HashMap<>();
            data.find(graph, Node.ANY, term("inDocument"), document).forEachRemaining(quad -> {
                if (data.contains(graph, quad.getSubject(), RDF.type.asNode(), term("Clause"))) {
                    byParent.computeIfAbsent(value(quad.getSubject(), "parent"), parent -> new ArrayList<>())
                            .add(quad.getSubject());
                }
            });
            return paragraphs(Optional.empty(), byParent);
        }

        private List<Paragraph> paragraphs(Optional<Node> parent, Map<Optional<Node>, List<Node>> byParent) {
            return byParent.getOrDefault(parent, List.of()).stream()
                    .map(clause -> new Paragraph(
                            literal(clause, "path").orElse(""),
                            literal(clause, "number").orElse(""),
                            literal(clause, "text").orElse(""),
                            data.contains(graph, clause, RDF.type.asNode(), term("OperativeClause")),
                            literal(clause, "position").map(Long::parseLong).orElse(0L),
                            paragraphs(Optional.of(clause), byParent)))
                    .sorted(Comparator.comparingLong(Paragraph::position))
                    .toList();
        }

        private Optional<Node> value(Node subject, String property) {
            return first(data.find(graph, subject, term(property), Node.ANY)).map(Quad::getObject);
        }

        private Optional<String> literal(Node subject, String property) {
            return value(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
        }

        private String name(Node body, String language) {
            var names = data.find(Node.ANY, body, SKOS.prefLabel.asNode(), Node.ANY);
            while (names.hasNext()) {
                var name = names.next().getObject();
                if (name.isLiteral() && name.getLiteralLanguage().equals(language)) {
                    return name.getLiteralLexicalForm();
                }
            }
            return body.getURI().substring(body.getURI().lastIndexOf('/') + 1);
        }
    }
}
