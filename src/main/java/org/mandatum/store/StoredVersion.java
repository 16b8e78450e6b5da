package org.mandatum.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.mandatum.document.ClausePath;
import org.mandatum.semantic.lineage.ClauseText;
import org.mandatum.semantic.lineage.ComparedText;
import org.mandatum.semantic.lineage.DirectiveText;
import org.mandatum.text.LanguageTag;

/**
 * What one language version of a document says, read back from its graph.
 *
 * <p>Whoever loads data of their own may write into that graph too; what is no path, offset or verb there is passed over.
 *
 * @param text its clauses in reading order
 * @param directives its directives, in the order of their IRIs
 */
record StoredVersion(ComparedText text, List<DirectiveText> directives) {

    private static final Pattern OFFSET = Pattern.compile("\\d{1,9}");

    /** A clause and where it begins in the reading text. */
    private record Placed(int start, ClauseText clause) {}

    static StoredVersion read(StoredGraph graph, StoredDocument document, LanguageTag language) {
        var clauses = graph.subjects(LineageTerms.IN_DOCUMENT, document.node()).toList();
        var texts = clauses.stream()
                .flatMap(clause -> clause(graph, clause))
                .sorted(Comparator.comparingInt(Placed::start)
                        .thenComparing(placed -> placed.clause().path().toString()))
                .map(Placed::clause)
                .toList();
        var directives = clauses.stream()
                .flatMap(clause -> directives(graph, clause))
                .sorted(Comparator.comparing(DirectiveText::name))
                .toList();
        var name = document.symbol().text();
        return new StoredVersion(new ComparedText(name, Optional.of(document.symbol()), language, texts), directives);
    }

    /** Divisions have no words, and footnotes no path: neither is a clause. */
    private static Stream<Placed> clause(StoredGraph graph, Node clause) {
        return path(graph, clause)
                .flatMap(path -> graph.literal(clause, LineageTerms.TEXT)
                        .map(words -> new Placed(
                                start(graph, clause), new ClauseText(path, words, firstVerb(graph, clause)))))
                .stream();
    }

    private static Optional<ClausePath> path(StoredGraph graph, Node clause) {
        return graph.literal(clause, LineageTerms.PATH).flatMap(ClausePath::read);
    }

    private static int start(StoredGraph graph, Node clause) {
        return graph.objects(clause, LineageTerms.READ_FROM).toList().stream()
                .flatMap(passage -> graph.object(passage, LineageTerms.HAS_SELECTOR).stream())
                .flatMap(selector -> graph.literal(selector, LineageTerms.START).stream())
                .filter(start -> OFFSET.matcher(start).matches())
                .mapToInt(Integer::parseInt)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static Optional<String> firstVerb(StoredGraph graph, Node clause) {
        return graph.objects(clause, LineageTerms.ACTION).toList().stream()
                .filter(act -> graph.literal(act, LineageTerms.ORDER)
                        .filter("1"::equals)
                        .isPresent())
                .findFirst()
                .flatMap(act -> graph.object(act, LineageTerms.VERB))
                .filter(Node::isURI)
                .map(StoredVersion::name);
    }

    private static Stream<DirectiveText> directives(StoredGraph graph, Node clause) {
        return graph.subjects(LineageTerms.STATED_IN, clause).toList().stream()
                .flatMap(directive -> path(graph, clause)
                        .flatMap(path -> graph.object(directive, LineageTerms.VERB)
                                .filter(Node::isURI)
                                .map(verb -> directive(graph, directive, path, name(verb))))
                        .stream());
    }

    private static DirectiveText directive(StoredGraph graph, Node directive, ClausePath path, String verb) {
        return new DirectiveText(
                directive.getURI(),
                path,
                graph.isA(directive, LineageTerms.MANDATE),
                verb,
                graph.object(directive, LineageTerms.ADDRESSEE).map(Node::toString),
                graph.object(directive, LineageTerms.DELIVERABLE).map(Node::toString),
                graph.object(directive, LineageTerms.REPORTS_TO).map(Node::toString),
                graph.literal(directive, LineageTerms.FREQUENCY),
                graph.literal(directive, LineageTerms.TASK).orElse(""));
    }

    private static String name(Node concept) {
        return concept.getURI().substring(concept.getURI().lastIndexOf('/') + 1);
    }
}
