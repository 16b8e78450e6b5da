package org.mandatum.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms by which texts, directives and series are found in a database, as Jena writes them. */
final class LineageTerms {

    static final Node VERSION_OF = mdt("versionOf");
    static final Node LANGUAGE = mdt("language");
    static final Node SYMBOL = mdt("symbol");
    static final Node TITLE = mdt("title");
    static final Node ADOPTED_BY = mdt("adoptedBy");
    static final Node ADOPTED_ON = mdt("adoptedOn");
    static final Node CITES = mdt("cites");
    static final Node IN_DOCUMENT = mdt("inDocument");
    static final Node PATH = mdt("path");
    static final Node TEXT = mdt("text");
    static final Node READ_FROM = mdt("readFrom");
    static final Node ACTION = mdt("action");
    static final Node ORDER = mdt("order");
    static final Node VERB = mdt("verb");
    static final Node STATED_IN = mdt("statedIn");
    static final Node MANDATE = mdt("Mandate");
    static final Node ADDRESSEE = mdt("addressee");
    static final Node DELIVERABLE = mdt("deliverable");
    static final Node REPORTS_TO = mdt("reportsTo");
    static final Node FREQUENCY = mdt("frequency");
    static final Node TASK = mdt("task");
    static final Node FOLLOWS = mdt("follows");
    static final Node STRENGTH = mdt("strength");
    static final Node HAS_SELECTOR = oa("hasSelector");
    static final Node START = oa("start");

    private LineageTerms() {}

    private static Node mdt(String name) {
        return NodeFactory.createURI("https://w3id.org/mandatum/ontology#" + name);
    }

    private static Node oa(String name) {
        return NodeFactory.createURI("http://www.w3.org/ns/oa#" + name);
    }
}
