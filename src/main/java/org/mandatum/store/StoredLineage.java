package org.mandatum.store;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.mandatum.semantic.lineage.ClauseChange;
import org.mandatum.semantic.lineage.Comparison;
import org.mandatum.semantic.lineage.DirectiveComparison;
import org.mandatum.semantic.lineage.Lineage;
import org.mandatum.semantic.lineage.Series;
import org.mandatum.text.LanguageTag;

/** Finds what each document of a store follows, and what it takes over; for one transaction. */
final class StoredLineage {

    /** Two texts are compared in this language where the store has both in it, as {@code mandatum diff} does. */
    private static final LanguageTag PREFERRED = new LanguageTag("en");

    private final DatasetGraph dataset;
    private final Map<Node, StoredDocument> documents;
    private final Series series;

    /** Two versions, and what became of the clauses of one in the other. */
    private record Compared(StoredDocument from, StoredVersion older, StoredVersion newer, List<ClauseChange> changes) {

        Optional<Double> continuity() {
            return Series.continuity(changes);
        }
    }

    StoredLineage(DatasetGraph dataset, Map<Node, StoredDocument> documents) {
        this.dataset = dataset;
        this.documents = documents;
        series = Series.of(
                documents.values().stream().map(StoredDocument::member).toList());
    }

    /**
     * Whether what was found out about a document still holds.
     *
     * @param followed the document that it was found to follow
     * @param unchanged the documents that are as they were then
     */
    boolean isSettled(StoredDocument document, Optional<Node> followed, Set<Node> unchanged) {
        if (!unchanged.contains(document.node())) {
            return false;
        }
        var titled = series.predecessorByTitle(document.member()).map(NodeFactory::createURI);
        return titled.isPresent()
                ? titled.equals(followed) && unchanged.contains(titled.get())
                : series.citedBefore(document.member()).stream()
                        .map(NodeFactory::createURI)
                        .allMatch(unchanged::contains);
    }

    /** What a document takes over; empty where it follows none, or none that is there in the same language. */
    Optional<Lineage> of(StoredDocument document) {
        var titled = series.predecessorByTitle(document.member());
        var compared = titled.isPresent()
                ? compared(titled.get(), document)
                : series.citedBefore(document.member()).stream()
                        .flatMap(name -> compared(name, document).stream())
                        .filter(pair -> pair.continuity().isPresent())
                        .max(Comparator.comparingDouble(
                                pair -> pair.continuity().orElseThrow()));
        return compared.map(pair -> new Lineage(
                pair.from().symbol(),
                document.symbol(),
                pair.older().text(),
                pair.newer().text(),
                pair.changes(),
                DirectiveComparison.changes(
                        pair.older().directives(), pair.newer().directives(), pair.changes())));
    }

    private Optional<Compared> compared(String older, StoredDocument newer) {
        var from = documents.get(NodeFactory.createURI(older));
        return common(from, newer).map(language -> {
            var before = version(from, language);
            var after = version(newer, language);
            return new Compared(from, before, after, Comparison.changes(before.text(), after.text()));
        });
    }

    private StoredVersion version(StoredDocument document, LanguageTag language) {
        return StoredVersion.read(new StoredGraph(dataset, document.graphs().get(language)), document, language);
    }

    private static Optional<LanguageTag> common(StoredDocument one, StoredDocument other) {
        return one.graphs().keySet().stream()
                .filter(other.graphs()::containsKey)
                .min(Comparator.comparing((LanguageTag language) -> !language.equals(PREFERRED))
                        .thenComparing(Comparator.naturalOrder()));
    }
}
