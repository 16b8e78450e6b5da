package org.mandatum.web.resource;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.mandatum.web.facts.Terms;
import org.mandatum.web.page.Addresses;
import org.mandatum.web.syntax.Offers;

/** Finds what a path names in the data. */
final class ResourceFinder {

    private static final Node TYPE = RDF.type.asNode();
    private static final List<Node> TEXTS =
            List.of(Terms.FOOTNOTE_TEXT, Terms.SECTION, Terms.PART, Terms.ANNEX, Terms.QUOTED_DRAFT, Terms.SOURCE_FILE);

    private final Addresses addresses;

    /**
     * @param addresses which paths stand for which IRIs
     */
    ResourceFinder(Addresses addresses) {
        this.addresses = addresses;
    }

    /**
     * The thing of a path, or of the path without the name of a form at its end.
     *
     * @param raw the path as the client sent it
     * @return empty where the data do not know the thing
     */
    Optional<Resource> find(String raw, DatasetGraph data) {
        return IriPath.normal(raw).flatMap(path -> whole(path, data).or(() -> withoutSuffix(path, data)));
    }

    private Optional<Resource> whole(String path, DatasetGraph data) {
        return addresses
                .iris(path)
                .map(NodeFactory::createURI)
                .flatMap(iri -> kind(iri, data).map(kind -> new Resource(iri, kind, path, Optional.empty())).stream())
                .findFirst();
    }

    private Optional<Resource> withoutSuffix(String path, DatasetGraph data) {
        var dot = path.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        return Offers.resources().stream()
                .filter(offer -> path.substring(dot + 1).equals(offer.form().suffix()))
                .findFirst()
                .flatMap(offer -> whole(path.substring(0, dot), data)
                        .map(found -> new Resource(found.iri(), found.kind(), found.path(), Optional.of(offer))));
    }

    private static Optional<Kind> kind(Node iri, DatasetGraph data) {
        if (iri.equals(Terms.ONTOLOGY)) {
            return Optional.of(Kind.ONTOLOGY);
        }
        if (data.contains(iri, Node.ANY, Node.ANY, Node.ANY)) {
            return Optional.of(Kind.GRAPH);
        }
        if (is(iri, Terms.LANGUAGE_VERSION, data)) {
            return Optional.of(Kind.VERSION);
        }
        if (is(iri, Terms.DOCUMENT, data)) {
            return Optional.of(Kind.DOCUMENT);
        }
        if (is(iri, Terms.CLAUSE, data)) {
            return Optional.of(Kind.CLAUSE);
        }
        if (TEXTS.stream().anyMatch(type -> is(iri, type, data))) {
            return Optional.of(Kind.TEXT);
        }
        var known =
                data.contains(Node.ANY, iri, Node.ANY, Node.ANY) || data.contains(Node.ANY, Node.ANY, Node.ANY, iri);
        return known ? Optional.of(Kind.THING) : Optional.empty();
    }

    private static boolean is(Node iri, Node type, DatasetGraph data) {
        return data.contains(Node.ANY, iri, TYPE, type);
    }
}
