package org.mandatum.web.resource;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.mandatum.web.http.ProblemType;
import org.mandatum.web.http.Refusal;

/**
 * What has been taken back: a thing of which the data say nothing but when it ceased to be
 * ({@code prov:invalidatedAtTime}), and everything named under it.
 */
final class Withdrawal {

    private static final Node INVALIDATED = NodeFactory.createURI("http://www.w3.org/ns/prov#invalidatedAtTime");

    private Withdrawal() {}

    /** Refuses what has been withdrawn. */
    static void check(Node thing, DatasetGraph data) {
        for (var iri = thing.getURI(); iri.indexOf('/', "https://".length()) > 0; iri = above(iri)) {
            var times = data.find(Node.ANY, NodeFactory.createURI(iri), INVALIDATED, Node.ANY);
            if (times.hasNext()) {
                throw new Refusal(
                        ProblemType.GONE,
                        "It was withdrawn at %s."
                                .formatted(times.next().getObject().getLiteralLexicalForm()));
            }
        }
    }

    private static String above(String iri) {
        return iri.substring(0, iri.lastIndexOf('/'));
    }
}
