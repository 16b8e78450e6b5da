package org.mandatum.store;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mandatum.citation.Symbol;
import org.mandatum.citation.SymbolParser;
import org.mandatum.rdf.Iris;
import org.mandatum.semantic.lineage.SeriesMember;
import org.mandatum.text.LanguageTag;

/** Finds the documents whose texts are in a dataset; for a transaction that others begin and end. */
final class StoredDocuments {

    private final DatasetGraph dataset;
    private final Iris iris;

    StoredDocuments(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
    }

    /** A language version that was found. */
    private record Found(Symbol symbol, LanguageTag language, Node graph) {}

    /** All that have a symbol, an organ and a day of adoption, by IRI. */
    Map<Node, StoredDocument> all() {
        var versions =
                Iter.asStream(dataset.find(Node.ANY, Node.ANY, LineageTerms.VERSION_OF, Node.ANY)).toList().stream()
                        .flatMap(quad -> found(quad).stream())
                        .collect(Collectors.groupingBy(Found::symbol));
        var names = versions.keySet().stream().map(iris::nameOf).collect(Collectors.toSet());
        return versions.entrySet().stream()
                .flatMap(entry -> document(entry.getKey(), entry.getValue(), names).stream())
                .collect(Collectors.toMap(StoredDocument::node, document -> document));
    }

    /** Whoever loads data of their own may speak of versions in any graph; what we read stands in the version's own. */
    private Optional<Found> found(Quad quad) {
        var graph = new StoredGraph(dataset, quad.getGraph());
        var language = graph.literal(quad.getSubject(), LineageTerms.LANGUAGE).filter(tag -> tag.matches("[a-z]{2,3}"));
        return graph.literal(quad.getObject(), LineageTerms.SYMBOL)
                .flatMap(SymbolParser::parse)
                .flatMap(symbol -> language.map(tag -> new Found(symbol, new LanguageTag(tag), quad.getGraph())))
                .filter(version -> quad.getObject().hasURI(iris.nameOf(version.symbol()))
                        && quad.getGraph().hasURI(iris.nameOfGraph(version.symbol(), version.language())));
    }

    private Optional<StoredDocument> document(Symbol symbol, List<Found> found, Set<String> names) {
        var name = iris.nameOf(symbol);
        var node = NodeFactory.createURI(name);
        var versions = found.stream()
                .map(version -> new StoredGraph(dataset, version.graph()))
                .toList();
        var organ = first(versions, graph -> graph.object(node, LineageTerms.ADOPTED_BY))
                .filter(Node::isURI);
        var day = first(versions, graph -> graph.literal(node, LineageTerms.ADOPTED_ON))
                .flatMap(StoredDocuments::day);
        return organ.flatMap(adopting -> day.map(on -> new StoredDocument(
                node,
                symbol,
                found.stream().collect(Collectors.toUnmodifiableMap(Found::language, Found::graph, (one, same) -> one)),
                new SeriesMember(name, adopting.getURI(), on, titles(node, versions), cited(name, versions, names)))));
    }

    private static <T> Optional<T> first(List<StoredGraph> graphs, Function<StoredGraph, Optional<T>> question) {
        return graphs.stream().flatMap(graph -> question.apply(graph).stream()).findFirst();
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static Set<String> titles(Node document, List<StoredGraph> versions) {
        return versions.stream()
                .flatMap(graph -> graph.objects(document, LineageTerms.TITLE))
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .collect(Collectors.toSet());
    }

    private static Set<String> cited(String document, List<StoredGraph> versions, Set<String> known) {
        return versions.stream()
                .flatMap(graph -> graph.values(LineageTerms.CITES))
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(known::contains)
                .filter(other -> !other.equals(document))
                .collect(Collectors.toSet());
    }
}
