package org.mandatum.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.mandatum.web.facts.Facts;
import org.mandatum.web.facts.Terms;
import org.mandatum.web.page.Fact;
import org.mandatum.web.page.ResourcePage;
import org.mandatum.web.page.Site;
import org.mandatum.web.page.Value;

/** Reads what is known of anything. */
public final class ResourceView {

    /** More than these are not counted: the page of a verb that stands in every clause must come as fast as any. */
    private static final int COUNTED = 2_000;

    private static final int SHOWN_EACH = 20;

    private final Facts facts;
    private final Site site;
    private final Shown shown;

    /** Reads what the facts say. */
    public ResourceView(Facts facts, Site site) {
        this.facts = facts;
        this.site = site;
        this.shown = new Shown(facts, site);
    }

    /** The thing with what is said of it and what leads to it. */
    public ResourcePage read(Node thing) {
        var name = facts.name(thing);
        var type = RDF.type.asNode();
        var incoming = facts.leadingTo(thing).limit(COUNTED + 1L).toList();
        return new ResourcePage(
                new Value(
                        name.text(),
                        Optional.empty(),
                        Optional.of(name.language()).filter(tag -> !tag.isEmpty())),
                thing.getURI(),
                facts.values(thing, type).map(shown::value).sorted(byText()).toList(),
                properties(thing).stream()
                        .filter(property -> !property.equals(type))
                        .flatMap(property -> shown.fact(property, facts.values(thing, property)).stream())
                        .map(ResourceView::folded)
                        .toList(),
                incoming(incoming),
                incoming.size() > COUNTED ? Optional.empty() : Optional.of(distinct(incoming)),
                COUNTED);
    }

    /** The ontology's own first; one that says just what an earlier one says is left to the RDF forms. */
    private List<Node> properties(Node thing) {
        var values = facts.about(thing)
                .collect(Collectors.groupingBy(
                        Quad::getPredicate,
                        () -> new TreeMap<>(order()),
                        Collectors.mapping(Quad::getObject, Collectors.toSet())));
        var said = new HashSet<Set<Node>>();
        return values.entrySet().stream()
                .filter(entry -> said.add(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Comparator<Node> order() {
        return Comparator.comparing((Node property) -> !property.getURI().startsWith(Terms.NAMESPACE))
                .thenComparing(Node::getURI);
    }

    private static long distinct(List<Quad> quads) {
        return quads.stream().map(Quad::asTriple).distinct().count();
    }

    private List<Fact> incoming(List<Quad> quads) {
        var byProperty = quads.stream()
                .collect(Collectors.groupingBy(
                        Quad::getPredicate,
                        () -> new TreeMap<>(Comparator.comparing(Node::getURI)),
                        Collectors.mapping(Quad::getSubject, Collectors.toCollection(LinkedHashSet::new))));
        return byProperty.entrySet().stream()
                .map(entry -> new Fact(shown.value(entry.getKey()), first(entry.getValue()), List.of()))
                .toList();
    }

    private List<Value> first(Set<Node> things) {
        return things.stream()
                .limit(SHOWN_EACH)
                .map(this::placed)
                .sorted(byText())
                .toList();
    }

    /** A directive is told from others of its kind by the clause that states it. */
    private Value placed(Node thing) {
        var value = shown.value(thing);
        return facts.value(thing, Terms.STATED_IN)
                .map(clause -> new Value(
                        value.text() + " (" + facts.name(clause).text() + ")", value.href(), value.language()))
                .orElse(value);
    }

    private static Comparator<Value> byText() {
        return Comparator.comparing(Value::text, new NumberOrder());
    }

    /** At most so many values at once; the others are folded away. */
    private static Fact folded(Fact fact) {
        if (fact.values().size() <= SHOWN_EACH) {
            return fact;
        }
        var more =
                new ArrayList<>(fact.values().subList(SHOWN_EACH, fact.values().size()));
        more.addAll(fact.more());
        return new Fact(fact.name(), fact.values().subList(0, SHOWN_EACH), more);
    }
}
