package org.mandatum.web.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.mandatum.store.Release;
import org.mandatum.store.ReleaseId;
import org.mandatum.web.facts.Facts;
import org.mandatum.web.facts.Terms;

/** How much a release holds: counted once, at the first question after it became current. */
final class Contents {

    private static final int LATEST = 25;

    private Optional<Counted> counted = Optional.empty();

    /**
     * What was counted.
     *
     * @param texts how many language versions there are, by language
     * @param latest the documents that were adopted last, those of one day by their symbols
     */
    record Counted(
            ReleaseId release,
            long documents,
            long clauses,
            long citations,
            long directives,
            long mandates,
            long statements,
            Map<String, Long> texts,
            List<Node> latest) {}

    /** One reader counts; others who come meanwhile wait for the result, for counting twice would take longer. */
    synchronized Counted of(Release release, Facts facts) {
        var known = counted.filter(last -> last.release().equals(release.id())).orElseGet(() -> count(release, facts));
        counted = Optional.of(known);
        return known;
    }

    private static Counted count(Release release, Facts facts) {
        var type = RDF.type.asNode();
        var versions = facts.things(type, Terms.LANGUAGE_VERSION).toList();
        var documents = versions.stream()
                .flatMap(version -> facts.values(version, Terms.VERSION_OF))
                .distinct()
                .toList();
        return new Counted(
                release.id(),
                documents.size(),
                facts.things(type, Terms.CLAUSE).count(),
                facts.things(type, Terms.CITATION_ENTRY).count(),
                facts.things(type, Terms.DIRECTIVE).count(),
                facts.things(type, Terms.MANDATE).count(),
                release.manifest().whole().statements(),
                versions.stream()
                        .flatMap(version -> facts.words(version, Terms.LANGUAGE).stream())
                        .collect(Collectors.groupingBy(tag -> tag, TreeMap::new, Collectors.counting())),
                latest(documents, facts));
    }

    private static List<Node> latest(List<Node> documents, Facts facts) {
        record Dated(Node document, String adopted, String symbol) {}
        return documents.stream()
                .map(document -> new Dated(
                        document,
                        facts.words(document, Terms.ADOPTED_ON).orElse(""),
                        facts.words(document, Terms.SYMBOL).orElse("")))
                .sorted(Comparator.comparing(Dated::adopted)
                        .thenComparing(Dated::symbol, new NumberOrder())
                        .reversed())
                .limit(LATEST)
                .map(Dated::document)
                .toList();
    }
}
