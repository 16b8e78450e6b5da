package org.mandatum.store;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.rdf4j.model.util.Values;
import org.mandatum.citation.SymbolParser;
import org.mandatum.rdf.Iris;
import org.mandatum.rdf.Vocabulary;
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

    /** All that have a symbol, an organ and a day of adoption, by IRI. */
    Map<Node, StoredDocument> all() {
        var graphs = new TreeMap<String, Map<LanguageTag, Node>>();
        dataset.find(Node.ANY, Node.ANY, StoredGraph.node(Vocabulary.VERSION_OF), Node.ANY)
                .forEachRemaining(quad -> {
                    var document = quad.getObject();
                    new StoredGraph(dataset, quad.getGraph())
                            .literal(quad.getSubject(), Vocabulary.LANGUAGE)
                            .flatMap(StoredDocuments::language)
                            .filter(language -> isGraphOf(quad.getGraph(), document, language))
                            .ifPresent(language -> graphs.computeIfAbsent(document.getURI(), any -> new TreeMap<>())
                                    .put(language, quad.getGraph()));
                });
        var known = new HashSet<>(graphs.keySet());
        return graphs.entrySet().stream()
                .flatMap(entry -> document(entry.getKey(), entry.getValue(), known).stream())
                .collect(Collectors.toMap(StoredDocument::node, document -> document));
    }

    private static Optional<LanguageTag> language(String written) {
        return written.matches("[a-z]{2,3}") ? Optional.of(new LanguageTag(written)) : Optional.empty();
    }

    /** Whoever loads data of their own may speak of versions in any graph; what we read stands in the version's own. */
    private boolean isGraphOf(Node graph, Node document, LanguageTag language) {
        return document.isURI()
                && document.getURI().startsWith(iris.base() + "id/")
                && graph.getURI()
                        .equals(iris.graph(Values.iri(document.getURI()), language)
                                .stringValue());
    }

    private Optional<StoredDocument> document(String name, Map<LanguageTag, Node> graphs, Set<String> known) {
        var node = NodeFactory.createURI(name);
        var versions = graphs.values().stream()
                .map(graph -> new StoredGraph(dataset, graph))
                .toList();
        var symbol = first(versions, graph -> graph.literal(node, Vocabulary.SYMBOL))
                .flatMap(SymbolParser::parse)
                .filter(parsed -> iris.document(parsed).stringValue().equals(name));
        var organ = first(versions, graph -> graph.object(node, Vocabulary.ADOPTED_BY))
                .filter(Node::isURI);
        var day = first(versions, graph -> graph.literal(node, Vocabulary.ADOPTED_ON))
                .flatMap(StoredDocuments::day);
        if (symbol.isEmpty() || organ.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        var member = new SeriesMember(
                name, organ.get().getURI(), day.get(), titles(node, versions), cited(name, versions, known));
        return Optional.of(new StoredDocument(node, symbol.get(), Map.copyOf(graphs), member));
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
                .flatMap(graph -> graph.objects(document, Vocabulary.TITLE))
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .collect(Collectors.toSet());
    }

    private static Set<String> cited(String document, List<StoredGraph> versions, Set<String> known) {
        return versions.stream()
                .flatMap(graph -> graph.values(Vocabulary.CITES))
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(known::contains)
                .filter(other -> !other.equals(document))
                .collect(Collectors.toSet());
    }
}
