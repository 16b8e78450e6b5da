package org.mandatum.web.resource;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.mandatum.query.akomantoso.AkomaNtosoWriter;
import org.mandatum.web.http.ListField;
import org.mandatum.web.http.ProblemType;
import org.mandatum.web.http.Refusal;

/**
 * The vocabulary in which a description is told (W3C, Content Negotiation by Profile).
 *
 * <p>A profile other than our own says what its vocabulary has words for, and leaves the rest out.
 */
enum Profile {
    MANDATUM("https://w3id.org/mandatum/ontology#", "mandatum"),
    SCHEMA_ORG("https://schema.org/", "schema"),
    ELI("http://data.europa.eu/eli/ontology#", "eli"),
    AKOMA_NTOSO(AkomaNtosoWriter.NAMESPACE, "akn");

    private static final String ONTOLOGY = "https://w3id.org/mandatum/ontology#";
    private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
    private static final String PREFERRED = "http://www.w3.org/2004/02/skos/core#prefLabel";
    private static final Node TYPE = RDF.type.asNode();

    private final String iri;
    private final String token;

    Profile(String iri, String token) {
        this.iri = iri;
        this.token = token;
    }

    String iri() {
        return iri;
    }

    /** The short name by which the parameter {@code _profile} asks for it. */
    String token() {
        return token;
    }

    /**
     * The profile that a request asks for, by parameter or by the field Accept-Profile; our own where it asks for
     * none, or only for others than these.
     */
    static Profile asked(HttpServletRequest request) {
        var parameter = request.getParameter("_profile");
        if (parameter != null) {
            return named(parameter)
                    .orElseThrow(() -> new Refusal(
                            ProblemType.NOT_ACCEPTABLE,
                            "There are the profiles "
                                    + Stream.of(values()).map(Profile::token).collect(Collectors.joining(", ")) + "."));
        }
        var field = ListField.of(request, "Accept-Profile");
        return field == null ? MANDATUM : best(field).orElse(MANDATUM);
    }

    private static Optional<Profile> best(String field) {
        record Wish(Optional<Profile> profile, double weight) {}
        return Arrays.stream(field.split(","))
                .map(wish -> wish.split(";\\s*q=", 2))
                .map(parts -> new Wish(named(parts[0].strip().replaceAll("[<>\"]", "")), weight(parts)))
                .filter(wish -> wish.profile().isPresent() && wish.weight() > 0)
                .max(Comparator.comparingDouble(Wish::weight))
                .flatMap(Wish::profile);
    }

    private static double weight(String[] parts) {
        try {
            return parts.length == 2 ? Double.parseDouble(parts[1].strip()) : 1;
        } catch (NumberFormatException odd) {
            return 0;
        }
    }

    private static Optional<Profile> named(String name) {
        return Stream.of(values())
                .filter(profile -> profile.token.equals(name) || profile.iri.equals(name))
                .findFirst();
    }

    /** The description in the words of this profile. */
    DatasetGraph of(DatasetGraph description) {
        return switch (this) {
            case MANDATUM -> description;
            case SCHEMA_ORG -> translated(description, SCHEMA_TYPES, SCHEMA_PROPERTIES);
            case ELI -> translated(description, ELI_TYPES, ELI_PROPERTIES);
            case AKOMA_NTOSO -> throw new IllegalStateException("Akoma Ntoso is not RDF");
        };
    }

    private DatasetGraph translated(
            DatasetGraph description, Map<String, String> types, Map<String, List<String>> properties) {
        var translated = DatasetGraphFactory.create();
        description.find().forEachRemaining(quad -> {
            if (isOwn(quad)) {
                add(translated, quad, quad.getPredicate(), quad.getObject());
            } else if (quad.getPredicate().equals(TYPE) && quad.getObject().isURI()) {
                Optional.ofNullable(types.get(quad.getObject().getURI()))
                        .ifPresent(type -> add(translated, quad, TYPE, NodeFactory.createURI(iri + type)));
            } else {
                properties
                        .getOrDefault(quad.getPredicate().getURI(), List.of())
                        .forEach(property ->
                                add(translated, quad, NodeFactory.createURI(iri + property), quad.getObject()));
            }
        });
        return translated;
    }

    /** What the data say in the vocabulary of the profile anyway. */
    private boolean isOwn(Quad quad) {
        return quad.getPredicate().getURI().startsWith(iri)
                || (quad.getPredicate().equals(TYPE)
                        && quad.getObject().isURI()
                        && quad.getObject().getURI().startsWith(iri));
    }

    private static void add(DatasetGraph translated, Quad quad, Node predicate, Node object) {
        translated.add(Quad.create(Quad.defaultGraphIRI, quad.getSubject(), predicate, object));
    }

    private static final Map<String, String> SCHEMA_TYPES = Map.ofEntries(
            Map.entry(ONTOLOGY + "Document", "Legislation"),
            Map.entry(ONTOLOGY + "LanguageVersion", "Legislation"),
            Map.entry(ONTOLOGY + "Clause", "Legislation"),
            Map.entry(ONTOLOGY + "Directive", "Action"),
            Map.entry(ONTOLOGY + "Actor", "Organization"),
            Map.entry(ONTOLOGY + "Organ", "Organization"),
            Map.entry(ONTOLOGY + "SubsidiaryBody", "Organization"),
            Map.entry(ONTOLOGY + "Committee", "Organization"),
            Map.entry(ONTOLOGY + "Office", "Organization"),
            Map.entry(ONTOLOGY + "Organization", "Organization"),
            Map.entry(ONTOLOGY + "MemberState", "Country"),
            Map.entry(ONTOLOGY + "Session", "Event"),
            Map.entry(ONTOLOGY + "Meeting", "Event"),
            Map.entry("http://www.w3.org/2004/02/skos/core#Concept", "DefinedTerm"));

    private static final Map<String, List<String>> SCHEMA_PROPERTIES = Map.ofEntries(
            Map.entry(LABEL, List.of("name")),
            Map.entry(PREFERRED, List.of("name")),
            Map.entry("http://www.w3.org/2004/02/skos/core#altLabel", List.of("alternateName")),
            Map.entry("http://www.w3.org/2004/02/skos/core#definition", List.of("description")),
            Map.entry(ONTOLOGY + "title", List.of("name", "headline")),
            Map.entry(ONTOLOGY + "symbol", List.of("identifier", "legislationIdentifier")),
            Map.entry(ONTOLOGY + "adoptedOn", List.of("legislationDate", "datePublished")),
            Map.entry(ONTOLOGY + "adoptedBy", List.of("legislationPassedBy")),
            Map.entry(ONTOLOGY + "language", List.of("inLanguage")),
            Map.entry(ONTOLOGY + "versionOf", List.of("exampleOfWork")),
            Map.entry(ONTOLOGY + "inDocument", List.of("isPartOf")),
            Map.entry(ONTOLOGY + "parent", List.of("isPartOf")),
            Map.entry(ONTOLOGY + "text", List.of("text")),
            Map.entry(ONTOLOGY + "position", List.of("position")),
            Map.entry(ONTOLOGY + "cites", List.of("citation")),
            Map.entry(ONTOLOGY + "basedOn", List.of("isBasedOn")),
            Map.entry(ONTOLOGY + "addressee", List.of("agent")),
            Map.entry(ONTOLOGY + "task", List.of("description")));

    private static final Map<String, String> ELI_TYPES = Map.of(
            ONTOLOGY + "Document", "LegalResource",
            ONTOLOGY + "Clause", "LegalResourceSubdivision",
            ONTOLOGY + "LanguageVersion", "LegalExpression",
            ONTOLOGY + "SourceFile", "Format");

    private static final Map<String, List<String>> ELI_PROPERTIES = Map.ofEntries(
            Map.entry(ONTOLOGY + "symbol", List.of("id_local")),
            Map.entry(ONTOLOGY + "title", List.of("title")),
            Map.entry(ONTOLOGY + "adoptedOn", List.of("date_document")),
            Map.entry(ONTOLOGY + "adoptedBy", List.of("passed_by")),
            Map.entry(ONTOLOGY + "versionOf", List.of("realizes")),
            Map.entry(ONTOLOGY + "inDocument", List.of("is_part_of")),
            Map.entry(ONTOLOGY + "parent", List.of("is_part_of")),
            Map.entry(ONTOLOGY + "number", List.of("number")),
            Map.entry(ONTOLOGY + "cites", List.of("cites")),
            Map.entry(ONTOLOGY + "basedOn", List.of("based_on")));
}
