package org.mandatum.store;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFHandler;

/**
 * Passes RDF4J statements on to a Jena stream; the only class that knows both libraries.
 *
 * <p>A statement without a context goes on as a triple, one with a context as a quad. Language tags take Jena's form
 * ({@code zh-Hans}, and a hyphen where other systems write an underscore). Blank nodes keep their identity within one
 * scope, and two scopes never share one.
 */
final class JenaBridge implements RDFHandler {

    private final StreamRDF out;
    private final String scope;

    /**
     * @param out what takes the statements
     * @param scope what the labels of blank nodes hold within, such as the IRI of the graph that is read
     */
    JenaBridge(StreamRDF out, String scope) {
        this.out = out;
        this.scope = UUID.nameUUIDFromBytes(scope.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }

    @Override
    public void startRDF() {
        out.start();
    }

    @Override
    public void endRDF() {
        out.finish();
    }

    @Override
    public void handleNamespace(String prefix, String uri) {
        out.prefix(prefix, uri);
    }

    @Override
    public void handleStatement(Statement statement) {
        var subject = node(statement.getSubject());
        var predicate = node(statement.getPredicate());
        var object = node(statement.getObject());
        if (statement.getContext() == null) {
            out.triple(Triple.create(subject, predicate, object));
        } else {
            out.quad(Quad.create(node(statement.getContext()), subject, predicate, object));
        }
    }

    @Override
    public void handleComment(String comment) {
        // A store keeps statements, not the file they came in.
    }

    private Node node(Value value) {
        return switch (value) {
            case IRI iri -> NodeFactory.createURI(iri.stringValue());
            case BNode blank -> NodeFactory.createBlankNode(scope + blank.getID());
            case Literal literal -> literal(literal);
            default -> throw new IllegalArgumentException("Not a term that can be stored: " + value);
        };
    }

    private static Node literal(Literal literal) {
        return literal.getLanguage()
                .map(tag -> NodeFactory.createLiteralLang(literal.getLabel(), tag.replace('_', '-')))
                .orElseGet(() -> NodeFactory.createLiteralDT(
                        literal.getLabel(),
                        NodeFactory.getType(literal.getDatatype().stringValue())));
    }
}
