package org.mandatum.web.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.mandatum.web.facts.Facts;
import org.mandatum.web.facts.Terms;
import org.mandatum.web.page.ClausePage;
import org.mandatum.web.page.Fact;
import org.mandatum.web.page.Site;
import org.mandatum.web.page.Value;

/** Reads a clause in all its languages. */
public final class ClauseView {

    private static final List<Node> CITATION = List.of(Terms.CITED_PARAGRAPH);

    private final Facts facts;
    private final Site site;
    private final Shown shown;

    /** Reads what the facts say. */
    public ClauseView(Facts facts, Site site) {
        this.facts = facts;
        this.site = site;
        this.shown = new Shown(facts, site);
    }

    /** The clause with all that is known of it. */
    public ClausePage read(Node clause) {
        var document = facts.value(clause, Terms.IN_DOCUMENT).orElse(clause);
        var texts = texts(clause, document);
        return new ClausePage(
                clause.getURI(),
                facts.name(clause).text(),
                titled(document),
                facts.value(clause, Terms.PARENT).map(shown::value),
                texts,
                acts(clause),
                citations(clause),
                new ClauseReader(facts, site, document, facts.language()).directives(clause));
    }

    private Value titled(Node document) {
        var title = shown.title(document);
        return new Value(title.text(), site.addresses().of(document.getURI()), title.language());
    }

    private List<ClausePage.Text> texts(Node clause, Node document) {
        var languages = site.frames().languages();
        return versions(document).entrySet().stream()
                .flatMap(version -> new ClauseReader(facts, site, version.getValue(), version.getKey())
                                .read(clause)
                                .map(text -> new ClausePage.Text(
                                        version.getKey(),
                                        languages.name(version.getKey()),
                                        languages.direction(version.getKey()),
                                        site.addresses()
                                                .of(version.getValue().getURI())
                                                .map(href -> href + "#" + text.anchor())
                                                .orElse(""),
                                        text))
                                .stream())
                .toList();
    }

    /** By language, the reader's own first. */
    private Map<String, Node> versions(Node document) {
        var versions =
                new TreeMap<String, Node>(Comparator.<String, Boolean>comparing(tag -> !tag.equals(facts.language()))
                        .thenComparing(Comparator.naturalOrder()));
        facts.things(Terms.VERSION_OF, document)
                .forEach(version -> facts.words(version, Terms.LANGUAGE).ifPresent(tag -> versions.put(tag, version)));
        return versions;
    }

    private List<Value> acts(Node clause) {
        return facts.values(clause, Terms.ACTION)
                .sorted(Comparator.comparingLong(act -> facts.number(act, Terms.ORDER)))
                .flatMap(act -> facts.value(act, Terms.VERB).stream())
                .distinct()
                .map(shown::value)
                .toList();
    }

    private List<Fact> citations(Node clause) {
        return facts.values(clause, Terms.CITATION)
                .sorted(Comparator.comparing(citation -> facts.name(citation).text(), new NumberOrder()))
                .map(citation -> new Fact(
                        cited(citation),
                        shown.facts(citation, CITATION).stream()
                                .flatMap(fact -> fact.values().stream())
                                .toList(),
                        List.of()))
                .toList();
    }

    /** What is cited, or the words of a citation that leads nowhere. */
    private Value cited(Node citation) {
        return facts.value(citation, Terms.CITED_DOCUMENT)
                .or(() -> facts.value(citation, Terms.CITED_CLAUSE))
                .or(() -> Optional.of(citation))
                .map(shown::value)
                .orElseThrow();
    }
}
