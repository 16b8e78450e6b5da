package org.mandatum.web.facts;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the ontology, and of others, that pages ask for. */
public final class Terms {

    /** The IRI of the ontology, wherever data are published. */
    public static final Node ONTOLOGY = NodeFactory.createURI("https://w3id.org/mandatum/ontology");

    /** The graph in which the ontology stands. */
    public static final Node ONTOLOGY_GRAPH = NodeFactory.createURI("https://w3id.org/mandatum/graph/ontology");

    public static final String NAMESPACE = ONTOLOGY.getURI() + "#";

    public static final Node DOCUMENT = mdt("Document");
    public static final Node LANGUAGE_VERSION = mdt("LanguageVersion");
    public static final Node CLAUSE = mdt("Clause");
    public static final Node PREAMBULAR_CLAUSE = mdt("PreambularClause");
    public static final Node CITATION_ENTRY = mdt("Citation");
    public static final Node DIRECTIVE = mdt("Directive");
    public static final Node MANDATE = mdt("Mandate");
    public static final Node FOOTNOTE_TEXT = mdt("Footnote");
    public static final Node SECTION = mdt("Section");
    public static final Node PART = mdt("Part");
    public static final Node ANNEX = mdt("Annex");
    public static final Node QUOTED_DRAFT = mdt("QuotedDraft");
    public static final Node SOURCE_FILE = mdt("SourceFile");

    public static final Node SYMBOL = mdt("symbol");
    public static final Node TITLE = mdt("title");
    public static final Node ADOPTED_ON = mdt("adoptedOn");
    public static final Node ADOPTED_BY = mdt("adoptedBy");
    public static final Node ADOPTED_AT = mdt("adoptedAt");
    public static final Node SESSION = mdt("session");
    public static final Node AGENDA_ITEM = mdt("agendaItem");
    public static final Node ON_REPORT_OF = mdt("onReportOf");
    public static final Node BASED_ON = mdt("basedOn");

    public static final Node VERSION_OF = mdt("versionOf");
    public static final Node LANGUAGE = mdt("language");
    public static final Node FROM_FILE = mdt("fromFile");
    public static final Node FILE_NAME = mdt("fileName");

    public static final Node IN_DOCUMENT = mdt("inDocument");
    public static final Node PATH = mdt("path");
    public static final Node POSITION = mdt("position");
    public static final Node NUMBER = mdt("number");
    public static final Node TEXT = mdt("text");
    public static final Node PARENT = mdt("parent");
    public static final Node DIVISION = mdt("division");
    public static final Node HEADING = mdt("heading");
    public static final Node FOOTNOTE = mdt("footnote");

    public static final Node ACTION = mdt("action");
    public static final Node ORDER = mdt("order");
    public static final Node PHRASE = mdt("phrase");
    public static final Node VERB = mdt("verb");

    public static final Node CITATION = mdt("citation");
    public static final Node CITED_DOCUMENT = mdt("citedDocument");
    public static final Node CITED_CLAUSE = mdt("citedClause");
    public static final Node CITED_PARAGRAPH = mdt("citedParagraph");
    public static final Node STATED_IN_LANGUAGE = mdt("statedInLanguage");
    public static final Node IN_FOOTNOTE = mdt("inFootnote");

    public static final Node STATED_IN = mdt("statedIn");
    public static final Node ADDRESSEE = mdt("addressee");
    public static final Node DELIVERABLE = mdt("deliverable");
    public static final Node REPORTS_TO = mdt("reportsTo");
    public static final Node DUE_SESSION = mdt("dueSession");
    public static final Node DUE_DATE = mdt("dueDate");
    public static final Node FREQUENCY = mdt("frequency");
    public static final Node ASSISTED_BY = mdt("assistedBy");
    public static final Node TASK = mdt("task");

    public static final Node READ_FROM = mdt("readFrom");
    public static final Node LABEL = mdt("label");

    public static final Node HAS_SOURCE = oa("hasSource");
    public static final Node HAS_SELECTOR = oa("hasSelector");
    public static final Node START = oa("start");
    public static final Node EXACT = oa("exact");

    private Terms() {}

    private static Node mdt(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }

    private static Node oa(String name) {
        return NodeFactory.createURI("http://www.w3.org/ns/oa#" + name);
    }
}
