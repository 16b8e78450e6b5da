package org.mandatum.web.resource;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mandatum.query.akomantoso.AkomaNtosoWriter;
import org.mandatum.web.facts.Terms;
import org.mandatum.web.http.Acceptance;
import org.mandatum.web.http.Offer;
import org.mandatum.web.http.ProblemType;
import org.mandatum.web.http.Refusal;

/** Texts as Akoma Ntoso, made from the graph. */
final class AkomaNtosoAnswer {

    static final String MEDIA_TYPE = "application/akn+xml";
    static final String SUFFIX = ".akn";

    private static final List<Offer<Boolean>> OFFERS =
            List.of(new Offer<>("text/html", false), new Offer<>("text/turtle", false), new Offer<>(MEDIA_TYPE, true));

    private AkomaNtosoAnswer() {}

    /** Whether a request asks for it: by suffix, by profile, or by its media type before any other. */
    static boolean isAsked(HttpServletRequest request) {
        return request.getRequestURI().endsWith(SUFFIX)
                || Profile.asked(request) == Profile.AKOMA_NTOSO
                || Acceptance.of(request).best(OFFERS).map(Offer::form).orElse(false);
    }

    /**
     * The text of a version; of a document, its version in the reader's language, else in the first that there is.
     *
     * @param language tag of the reader's language
     */
    static byte[] of(Resource resource, DatasetGraph data, String language) {
        return version(resource, data, language)
                .flatMap(version -> AkomaNtosoWriter.write(data, version))
                .orElseThrow(() ->
                        new Refusal(ProblemType.NOT_ACCEPTABLE, "Only documents that were read come as Akoma Ntoso."));
    }

    private static Optional<String> version(Resource resource, DatasetGraph data, String language) {
        return switch (resource.kind()) {
            case VERSION -> Optional.of(resource.iri().getURI());
            case DOCUMENT ->
                Iter.asStream(data.find(Node.ANY, Node.ANY, Terms.VERSION_OF, resource.iri()))
                        .map(Quad::getSubject)
                        .map(Node::getURI)
                        .min(Comparator.comparing((String iri) -> !iri.endsWith("/" + language))
                                .thenComparing(Comparator.naturalOrder()));
            case CLAUSE, TEXT, GRAPH, ONTOLOGY, THING -> Optional.empty();
        };
    }
}
