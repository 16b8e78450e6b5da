package org.mandatum.store;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.datatypes.xsd.impl.XSDBaseNumericType;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.tdb2.store.NodeIdInline;

/** Says what the database will give back for a term, and refuses what cannot be written as RDF. */
final class StoredTerms {

    private static final String NOT_IN_IRIS = "<>\"{}|^`\\";

    private StoredTerms() {}

    /**
     * The term as it will be read back.
     *
     * <p>TDB2 keeps numbers, dates and truth values by value: "007"^^xsd:integer comes back as "7". A half of a surrogate
     * pair, which no encoding can write, becomes U+FFFD.
     *
     * @throws IllegalArgumentException for an IRI with a character that IRIs cannot have (RFC 3987), or a relative one;
     *     for a whole number beyond 64 bits, which TDB2 would take for another one
     */
    static Node of(Node term) {
        if (term.isURI()) {
            return checked(term);
        }
        if (!term.isLiteral()) {
            return term;
        }
        var inline = NodeIdInline.inline(term);
        return inline == null ? keptApart(wellFormed(term)) : NodeIdInline.extract(inline);
    }

    /** The literal as the node table keeps it, which holds what is too large for the index. */
    private static Node keptApart(Node literal) {
        if (!(literal.getLiteralDatatype() instanceof XSDBaseNumericType
                || XSDDatatype.XSDdouble.equals(literal.getLiteralDatatype()))) {
            return literal;
        }
        var kept = ThriftConvert.convert(ThriftConvert.convert(literal, true));
        if (!kept.equals(literal) && !kept.sameValueAs(literal)) {
            throw new IllegalArgumentException("The store cannot hold the number " + literal.getLiteralLexicalForm());
        }
        return kept;
    }

    private static Node checked(Node iri) {
        var text = iri.getURI();
        if (text.indexOf(':') < 1) {
            throw new IllegalArgumentException("Not an absolute IRI: <" + text + ">");
        }
        for (var index = 0; index < text.length(); index++) {
            var character = text.charAt(index);
            if (character <= ' ' || NOT_IN_IRIS.indexOf(character) >= 0) {
                throw new IllegalArgumentException(
                        "An IRI cannot have the character U+%04X: <%s>".formatted((int) character, text));
            }
        }
        var whole = paired(text);
        return whole.equals(text) ? iri : NodeFactory.createURI(whole);
    }

    private static Node wellFormed(Node literal) {
        var text = literal.getLiteralLexicalForm();
        var whole = paired(text);
        if (whole.equals(text)) {
            return literal;
        }
        return literal.getLiteralLanguage().isEmpty()
                ? NodeFactory.createLiteralDT(whole, literal.getLiteralDatatype())
                : NodeFactory.createLiteralLang(whole, literal.getLiteralLanguage());
    }

    private static String paired(String text) {
        if (!hasSurrogate(text)) {
            return text;
        }
        var whole = new StringBuilder(text.length());
        text.codePoints().forEach(point -> whole.appendCodePoint(isHalf(point) ? 0xFFFD : point));
        return whole.toString();
    }

    private static boolean hasSurrogate(String text) {
        for (var index = 0; index < text.length(); index++) {
            if (Character.isSurrogate(text.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
