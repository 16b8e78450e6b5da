package org.mandatum.web.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.mandatum.store.Prefixes;

/**
 * What a release says, in whichever graph it says it, with names in the reader's language.
 *
 * <p>For use within a read transaction.
 */
public final class Facts {

    private static final List<Node> NAMES = List.of(Terms.LABEL, SKOS.prefLabel.asNode(), RDFS.label.asNode());

    private final DatasetGraph data;
    private final Prefixes prefixes;
    private final String language;

    /**
     * @param language the reader's, which names are given in; English where there is none in it, else any
     */
    public Facts(DatasetGraph data, Prefixes prefixes, String language) {
        this.data = data;
        this.prefixes = prefixes;
        this.language = language;
    }

    public String language() {
        return language;
    }

    /** Each statement once, though several graphs make it. */
    public Stream<Quad> about(Node thing) {
        return Iter.asStream(data.find(Node.ANY, thing, Node.ANY, Node.ANY)).distinct();
    }

    public Stream<Node> values(Node thing, Node property) {
        return Iter.asStream(data.find(Node.ANY, thing, property, Node.ANY))
                .map(Quad::getObject)
                .distinct();
    }

    public Stream<Node> things(Node property, Node value) {
        return Iter.asStream(data.find(Node.ANY, Node.ANY, property, value))
                .map(Quad::getSubject)
                .distinct();
    }

    /** The things of which a graph says something. */
    public Stream<Node> describedIn(Node graph) {
        return Iter.asStream(data.find(graph, Node.ANY, Node.ANY, Node.ANY))
                .map(Quad::getSubject)
                .distinct();
    }

    /** Statements about other things that lead to this one, as they come. */
    public Stream<Quad> leadingTo(Node thing) {
        return Iter.asStream(data.find(Node.ANY, Node.ANY, Node.ANY, thing));
    }

    public Optional<Node> value(Node thing, Node property) {
        return values(thing, property).findFirst();
    }

    public boolean is(Node thing, Node type) {
        return data.contains(Node.ANY, thing, RDF.type.asNode(), type);
    }

    /** The words of a literal, whatever its language. */
    public Optional<String> words(Node thing, Node property) {
        return values(thing, property)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    /** The words of a literal in this language. */
    public Optional<String> words(Node thing, Node property, String tag) {
        return values(thing, property)
                .filter(value -> value.isLiteral() && value.getLiteralLanguage().equals(tag))
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    public long number(Node thing, Node property) {
        return values(thing, property)
                .filter(value -> value.isLiteral() && value.getLiteralValue() instanceof Number)
                .mapToLong(value -> ((Number) value.getLiteralValue()).longValue())
                .findFirst()
                .orElse(0);
    }

    /** What a thing is called, as the reader can read it best; its shortened IRI where it has no name. */
    public Name name(Node thing) {
        return NAMES.stream()
                .flatMap(property -> values(thing, property))
                .filter(Node::isLiteral)
                .min(Comparator.comparingInt(this::distance))
                .map(literal -> new Name(literal.getLiteralLexicalForm(), literal.getLiteralLanguage()))
                .orElseGet(() -> new Name(thing.isURI() ? prefixes.shorten(thing.getURI()) : "" + thing, ""));
    }

    /** How far a literal is from the reader: his own language, none, English, any other. */
    public int distance(Node literal) {
        var tag = literal.getLiteralLanguage();
        if (tag.equals(language)) {
            return 0;
        }
        if (tag.isEmpty()) {
            return 1;
        }
        return tag.equals("en") ? 2 : 3;
    }

    /**
     * A name and its language.
     *
     * @param language empty where the name belongs to none
     */
    public record Name(String text, String language) {}
}
