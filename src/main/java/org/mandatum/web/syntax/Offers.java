package org.mandatum.web.syntax;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mandatum.web.http.Offer;

/**
 * What can be asked for, in the order in which the server prefers it when the client does not care.
 *
 * <p>Besides its registered name a syntax answers to the more general names by which some clients ask for it.
 */
public final class Offers {

    private static final Offer<AnswerForm> PAGE = new Offer<>("text/html", Page.HTML);

    private static final List<Offer<AnswerForm>> TABLES = List.of(
            new Offer<>("application/sparql-results+json", TableSyntax.JSON),
            new Offer<>("application/sparql-results+xml", TableSyntax.XML),
            new Offer<>("text/csv", TableSyntax.CSV),
            new Offer<>("text/tab-separated-values", TableSyntax.TSV),
            PAGE,
            new Offer<>("application/json", TableSyntax.JSON),
            new Offer<>("application/xml", TableSyntax.XML),
            new Offer<>("text/xml", TableSyntax.XML));

    private static final List<Offer<AnswerForm>> GRAPHS = List.of(
            new Offer<>("text/turtle", GraphSyntax.TURTLE),
            new Offer<>("application/trig", GraphSyntax.TRIG),
            new Offer<>("application/ld+json", GraphSyntax.JSON_LD),
            new Offer<>("application/rdf+xml", GraphSyntax.RDF_XML),
            new Offer<>("application/n-triples", GraphSyntax.N_TRIPLES),
            new Offer<>("application/n-quads", GraphSyntax.N_QUADS),
            PAGE,
            new Offer<>("application/json", GraphSyntax.JSON_LD),
            new Offer<>("application/xml", GraphSyntax.RDF_XML),
            new Offer<>("text/xml", GraphSyntax.RDF_XML));

    private static final List<Offer<AnswerForm>> RESOURCES = pageFirst(GRAPHS);

    private Offers() {}

    private static List<Offer<AnswerForm>> pageFirst(List<Offer<AnswerForm>> offers) {
        var ordered = new ArrayList<>(offers);
        ordered.remove(PAGE);
        ordered.addFirst(PAGE);
        return List.copyOf(ordered);
    }

    /** Forms for rows and for yes or no. */
    public static List<Offer<AnswerForm>> tables() {
        return TABLES;
    }

    /** Forms for graphs that a query builds. */
    public static List<Offer<AnswerForm>> graphs() {
        return GRAPHS;
    }

    /** Forms for what stands behind an IRI: a page first, since a client that does not say what it wants shows it. */
    public static List<Offer<AnswerForm>> resources() {
        return RESOURCES;
    }

    /** The offer that a parameter names, by short name or media type; empty where it is none of these. */
    public static Optional<Offer<AnswerForm>> named(String name, Collection<Offer<AnswerForm>> offers) {
        var wanted = name.strip().toLowerCase(Locale.ROOT);
        return offers.stream()
                .filter(offer ->
                        offer.mediaType().equals(wanted) || offer.form().names().contains(wanted))
                .findFirst();
    }

    /** What the field Content-Type says when an offer is taken: the name that the client knows the form by. */
    public static String contentType(Offer<AnswerForm> offer) {
        var full = offer.form().contentType();
        return full.split(";", 2)[0].equals(offer.mediaType()) ? full : offer.mediaType();
    }

    /** The media types of the offers, for telling a client what there is. */
    public static List<String> mediaTypes(Collection<Offer<AnswerForm>> offers) {
        return offers.stream().map(Offer::mediaType).toList();
    }
}
