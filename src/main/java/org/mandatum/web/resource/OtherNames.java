package org.mandatum.web.resource;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.mandatum.citation.SymbolParser;
import org.mandatum.web.page.Addresses;

/**
 * The other names under which people look for a document: its symbol ({@code /A/RES/68/243}), and the IRI that it has in
 * the United Nations' own Akoma Ntoso files ({@code /akn/un/…}), of the work or of one of its versions.
 */
final class OtherNames {

    private static final Node SYMBOL = NodeFactory.createURI("https://w3id.org/mandatum/ontology#symbol");
    private static final Node AKOMA_NTOSO = NodeFactory.createURI("https://w3id.org/mandatum/ontology#akomaNtosoIri");
    private static final String AKOMA_NTOSO_START = "/akn/";

    private final Addresses addresses;

    OtherNames(Addresses addresses) {
        this.addresses = addresses;
    }

    /** The path of the document that a path names otherwise. */
    Optional<String> of(String raw, DatasetGraph data) {
        return IriPath.normal(raw)
                .flatMap(path -> path.startsWith(AKOMA_NTOSO_START)
                        ? byIri(path, data)
                        : SymbolParser.parse(path.substring(1).replace("%20", " "))
                                .flatMap(symbol -> subject(SYMBOL, symbol.text(), data)));
    }

    /** The IRI of a version or a file begins with that of its work: parts are taken off at its end. */
    private Optional<String> byIri(String path, DatasetGraph data) {
        var start = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return Stream.iterate(
                        start,
                        part -> part.lastIndexOf('/') > AKOMA_NTOSO_START.length(),
                        part -> part.substring(0, part.lastIndexOf('/')))
                .flatMap(part -> Stream.of(part, part + "/"))
                .flatMap(iri -> subject(AKOMA_NTOSO, iri, data).stream())
                .findFirst();
    }

    private Optional<String> subject(Node property, String value, DatasetGraph data) {
        var found = data.find(Node.ANY, Node.ANY, property, NodeFactory.createLiteralString(value));
        return found.hasNext() ? addresses.of(found.next().getSubject().getURI()) : Optional.empty();
    }
}
