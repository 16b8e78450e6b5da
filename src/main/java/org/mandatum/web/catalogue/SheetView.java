package org.mandatum.web.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.mandatum.store.Sheet;
import org.mandatum.web.page.Fact;
import org.mandatum.web.page.ResourcePage;
import org.mandatum.web.page.Site;
import org.mandatum.web.page.Value;

/** Shows a sheet to people: what it says of its first thing, texts in the reader's language. */
final class SheetView {

    private static final int SHOWN = 20;

    private SheetView() {}

    static ResourcePage of(Sheet sheet, Site site, String language) {
        var thing = NodeFactory.createURI(sheet.iri());
        var said = sheet.statements().getDefaultGraph().find(thing, Node.ANY, Node.ANY).toList().stream()
                .filter(statement -> isFor(statement.getObject(), language))
                .collect(Collectors.groupingBy(
                        statement -> statement.getPredicate().getURI(),
                        TreeMap::new,
                        Collectors.mapping(Triple::getObject, Collectors.toCollection(ArrayList<Node>::new))));
        var types = said.getOrDefault(RDF.type.getURI(), new ArrayList<>());
        said.remove(RDF.type.getURI());
        var title = said.getOrDefault(DCTerms.title.getURI(), new ArrayList<>()).stream()
                .findFirst()
                .map(site.values()::of)
                .orElse(site.values().of(thing));
        return new ResourcePage(
                title,
                sheet.iri(),
                types.stream().map(site.values()::of).toList(),
                said.entrySet().stream()
                        .map(entry -> fact(entry.getKey(), entry.getValue(), site))
                        .toList(),
                List.of(),
                Optional.of(0L),
                0);
    }

    /** Texts come in six languages, of which the reader knows his; the longer texts are in English only. */
    private static boolean isFor(Node value, String language) {
        return !value.isLiteral()
                || value.getLiteralLanguage().isEmpty()
                || value.getLiteralLanguage().equals(language)
                || value.getLiteralLanguage().equals("en");
    }

    private static Fact fact(String property, List<Node> values, Site site) {
        List<Value> shown = values.stream()
                .map(site.values()::of)
                .sorted((one, other) -> one.text().compareTo(other.text()))
                .toList();
        var first = Math.min(SHOWN, shown.size());
        return new Fact(
                site.values().of(NodeFactory.createURI(property)),
                shown.subList(0, first),
                shown.subList(first, shown.size()));
    }
}
