package org.mandatum.store;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;

/** Statements about one thing, written one after the other. */
public final class Sheet {

    private final DatasetGraph statements;
    private final Node subject;

    private Sheet(DatasetGraph statements, Node subject) {
        this.statements = statements;
        this.subject = subject;
    }

    /** An empty sheet on the thing. */
    public static Sheet on(String iri) {
        return new Sheet(DatasetGraphFactory.create(), NodeFactory.createURI(iri));
    }

    /** Another thing on the same sheet. */
    public Sheet of(String iri) {
        return new Sheet(statements, NodeFactory.createURI(iri));
    }

    /** All that was written, on every thing. */
    public DatasetGraph statements() {
        return statements;
    }

    /** The thing that this is about. */
    public String iri() {
        return subject.getURI();
    }

    /** The thing is of the classes. */
    public Sheet types(String... classes) {
        for (var type : classes) {
            add(RDF.type.getURI(), NodeFactory.createURI(type));
        }
        return this;
    }

    /** A value that is a thing itself. */
    public Sheet iri(String property, String value) {
        return add(property, NodeFactory.createURI(value));
    }

    /** A text in a language. */
    public Sheet text(String property, String value, String language) {
        return add(property, NodeFactory.createLiteralLang(value, language));
    }

    /** A text in none. */
    public Sheet text(String property, String value) {
        return add(property, NodeFactory.createLiteralString(value));
    }

    /** A whole number. */
    public Sheet number(String property, long value) {
        return typed(property, Long.toString(value), XSDDatatype.XSDinteger);
    }

    /** A value of a datatype. */
    public Sheet typed(String property, String value, XSDDatatype type) {
        return add(property, NodeFactory.createLiteralDT(value, type));
    }

    private Sheet add(String property, Node value) {
        statements.getDefaultGraph().add(Triple.create(subject, NodeFactory.createURI(property), value));
        return this;
    }
}
