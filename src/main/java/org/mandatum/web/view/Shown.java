package org.mandatum.web.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;
import org.mandatum.web.facts.Facts;
import org.mandatum.web.facts.Terms;
import org.mandatum.web.page.Fact;
import org.mandatum.web.page.Site;
import org.mandatum.web.page.Value;
import org.mandatum.web.page.Values;

/** Shows things by their names, and statements as lines, in the reader's language. */
final class Shown {

    private static final int LONGEST_TEXT = 600;

    private final Facts facts;
    private final Site site;

    Shown(Facts facts, Site site) {
        this.facts = facts;
        this.site = site;
    }

    /** A thing by its name, leading to it; a literal by its words. */
    Value value(Node term) {
        return term.isURI()
                ? thing(term)
                : shortened(day(term).orElseGet(() -> site.values().of(term)));
    }

    /** A day as the reader's language writes it. */
    private Optional<Value> day(Node literal) {
        if (!XSD.date.getURI().equals(literal.getLiteralDatatypeURI())) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.parse(literal.getLiteralLexicalForm());
            var written = site.frames().languages().day(facts.language(), day);
            return Optional.of(new Value(written, Optional.empty(), Optional.of(facts.language())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Value thing(Node iri) {
        var name = facts.name(iri);
        return new Value(name.text(), site.addresses().of(iri.getURI()), language(name.language()));
    }

    /** A document's title, leading nowhere; its name where it has no title. */
    Value title(Node document) {
        return fact(Terms.TITLE, facts.values(document, Terms.TITLE))
                .map(fact -> fact.values().getFirst())
                .orElseGet(() -> Values.text(facts.name(document).text()));
    }

    private static Value shortened(Value value) {
        var text = value.text();
        return text.length() <= LONGEST_TEXT
                ? value
                : new Value(text.substring(0, LONGEST_TEXT) + " …", value.href(), value.language());
    }

    private static Optional<String> language(String tag) {
        return Optional.of(tag).filter(known -> !known.isEmpty());
    }

    /** The lines of these properties, as far as the thing has them. */
    List<Fact> facts(Node thing, List<Node> properties) {
        return properties.stream()
                .flatMap(property -> fact(property, facts.values(thing, property)).stream())
                .toList();
    }

    /** One line; empty where there is no value. What is in the reader's language, or in none, is seen at once. */
    Optional<Fact> fact(Node property, Stream<Node> values) {
        var sorted = values.sorted(Comparator.comparingInt(this::distance).thenComparing(this::order))
                .toList();
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        var nearest = distance(sorted.getFirst());
        var seen = sorted.stream().filter(value -> distance(value) == nearest).toList();
        var folded = sorted.subList(seen.size(), sorted.size());
        return Optional.of(new Fact(
                value(property),
                seen.stream().map(this::value).toList(),
                folded.stream().map(this::value).toList()));
    }

    private int distance(Node value) {
        return value.isLiteral() ? facts.distance(value) : 0;
    }

    private String order(Node value) {
        return value.isURI() ? facts.name(value).text() : value.toString();
    }
}
