package org.mandatum.web.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.mandatum.query.NamedQuery;
import org.mandatum.query.QueryCatalogue;
import org.mandatum.store.Release;
import org.mandatum.web.facts.Facts;
import org.mandatum.web.facts.Terms;
import org.mandatum.web.page.FrontPage;
import org.mandatum.web.page.Link;
import org.mandatum.web.page.Site;

/** Reads what the front page says. */
public final class FrontView {

    private final Site site;
    private final List<FrontPage.Topic> topics;
    private final Contents contents = new Contents();

    /** Offers the queries of the catalogue. */
    public FrontView(Site site, QueryCatalogue catalogue) {
        this.site = site;
        this.topics = topics(catalogue);
    }

    private static List<FrontPage.Topic> topics(QueryCatalogue catalogue) {
        return catalogue.queries().stream()
                .collect(Collectors.groupingBy(
                        NamedQuery::topic,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                query -> new FrontPage.Question(
                                        query.name(),
                                        query.head().title(),
                                        query.head().question()),
                                Collectors.toList())))
                .entrySet()
                .stream()
                .map(topic -> new FrontPage.Topic(topic.getKey(), topic.getValue()))
                .toList();
    }

    /** The front page in the reader's language. */
    public FrontPage read(Release release, String language) {
        var facts = new Facts(release.dataset(), site.prefixes(), language);
        var counted = contents.of(release, facts);
        return new FrontPage(
                List.of(
                        new FrontPage.Count("count.documents", counted.documents()),
                        new FrontPage.Count("count.clauses", counted.clauses()),
                        new FrontPage.Count("count.citations", counted.citations()),
                        new FrontPage.Count("count.directives", counted.directives()),
                        new FrontPage.Count("count.mandates", counted.mandates())),
                counted.texts().entrySet().stream()
                        .map(texts -> new FrontPage.Texts(
                                texts.getKey(), site.frames().languages().name(texts.getKey()), texts.getValue()))
                        .toList(),
                counted.latest().stream()
                        .map(document -> entry(facts, document))
                        .toList(),
                counted.documents(),
                topics);
    }

    private FrontPage.Entry entry(Facts facts, Node document) {
        var shown = new Shown(facts, site);
        var page = new DocumentView(facts, site, document);
        var symbol = facts.words(document, Terms.SYMBOL)
                .orElseGet(() -> facts.name(document).text());
        return new FrontPage.Entry(
                new Link(symbol, site.addresses().of(document.getURI()).orElse("")),
                shown.title(document),
                facts.words(document, Terms.ADOPTED_ON),
                page.versions());
    }
}
