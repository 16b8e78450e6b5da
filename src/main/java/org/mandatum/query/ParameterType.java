package org.mandatum.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIs;
import org.mandatum.citation.SymbolParser;

/** What kind of value a parameter takes, and how a text becomes the RDF term for it. */
public enum ParameterType {

    /** An absolute IRI. */
    IRI("iri", "an absolute IRI, such as https://w3id.org/mandatum/verb/request") {
        @Override
        Optional<Node> term(String text) {
            var absolute = IRIs.check(text) && IRIs.reference(text).isAbsolute();
            return absolute ? Optional.of(NodeFactory.createURI(text)) : Optional.empty();
        }
    },

    /** Any text. */
    STRING("xsd:string", "a text") {
        @Override
        Optional<Node> term(String text) {
            return Optional.of(NodeFactory.createLiteralString(text));
        }
    },

    /** A whole number. */
    INTEGER("xsd:integer", "a whole number") {
        @Override
        Optional<Node> term(String text) {
            return typed(text, XSDDatatype.XSDinteger);
        }
    },

    /** A day. */
    DATE("xsd:date", "a day, such as 2013-12-27") {
        @Override
        Optional<Node> term(String text) {
            return typed(text, XSDDatatype.XSDdate);
        }
    },

    /** A language range as SPARQL's LANGMATCHES takes it: a tag, or a star for all. */
    LANGUAGE("language", "a language tag such as zh, or * for all") {
        @Override
        Optional<Node> term(String text) {
            return LANGUAGE_RANGE.matcher(text).matches()
                    ? STRING.term(text.toLowerCase(Locale.ROOT))
                    : Optional.empty();
        }
    },

    /** The symbol of a document, in any spelling that can be read; bound in its canonical form. */
    SYMBOL("symbol", "the symbol of a document, such as A/RES/68/243") {
        @Override
        Optional<Node> term(String text) {
            return SymbolParser.parse(text).flatMap(symbol -> STRING.term(symbol.text()));
        }
    };

    private static final Pattern LANGUAGE_RANGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*|\\*");

    private final String written;
    private final String expectation;

    ParameterType(String written, String expectation) {
        this.written = written;
        this.expectation = expectation;
    }

    /** As it stands in the head of a query: {@code xsd:date}. */
    public String written() {
        return written;
    }

    /** What a value must be, for people. */
    public String expectation() {
        return expectation;
    }

    /** The term that a text stands for; empty when it is no value of this type. */
    abstract Optional<Node> term(String text);

    static Optional<ParameterType> named(String written) {
        return Arrays.stream(values())
                .filter(type -> type.written.equals(written))
                .findFirst();
    }

    private static Optional<Node> typed(String text, XSDDatatype type) {
        var lexical = text.strip();
        return type.isValid(lexical) ? Optional.of(NodeFactory.createLiteralDT(lexical, type)) : Optional.empty();
    }
}
