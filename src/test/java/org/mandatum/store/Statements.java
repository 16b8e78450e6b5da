package org.mandatum.store;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.mandatum.rdf.StatementSource;

/** Made-up statements for the tests of the store. */
final class Statements {

    static final String GRAPH = "https://example.org/graph/";

    private static final ValueFactory MAKE = SimpleValueFactory.getInstance();
    private static final String THING = "https://example.org/thing/";
    private static final String TEXT = "https://example.org/text";

    private Statements() {}

    /** So many statements, each with a literal of its own that the database has to keep in its node table. */
    static StatementSource texts(String word, int count) {
        return source(IntStream.range(0, count).mapToObj(number -> text(number, word + " " + number)));
    }

    static StatementSource source(Stream<Statement> statements) {
        return handler -> {
            handler.startRDF();
            statements.forEach(handler::handleStatement);
            handler.endRDF();
        };
    }

    /** As many good statements as given, and then a failure. */
    static StatementSource failing(int count) {
        return handler -> {
            texts("never", count).pushTo(handler);
            throw new IllegalStateException("bad input");
        };
    }

    static Statement text(int number, String text) {
        return MAKE.createStatement(
                MAKE.createIRI(THING + number), MAKE.createIRI(TEXT), MAKE.createLiteral(text, "en"));
    }

    static Statement blank(String label) {
        return MAKE.createStatement(MAKE.createBNode(label), RDF.TYPE, MAKE.createIRI(THING));
    }

    static Statement in(String graph, Statement statement) {
        Resource context = MAKE.createIRI(graph);
        return MAKE.createStatement(statement.getSubject(), statement.getPredicate(), statement.getObject(), context);
    }

    /** The texts that a graph of a release holds, each read through the node table. */
    static Stream<String> texts(Release release, String graph) {
        return Txn.calculateRead(release.dataset(), () -> {
            var found = Stream.<String>builder();
            release.dataset()
                    .find(NodeFactory.createURI(graph), Node.ANY, NodeFactory.createURI(TEXT), Node.ANY)
                    .forEachRemaining(quad -> found.add(quad.getObject().getLiteralLexicalForm()));
            return found.build();
        });
    }
}
