package org.mandatum.web.sparql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.mandatum.web.syntax.AnswerForm;
import org.mandatum.web.syntax.GraphSyntax;
import org.mandatum.web.syntax.Offers;
import org.mandatum.web.syntax.Page;
import org.mandatum.web.syntax.TableSyntax;

/** What the endpoint says of itself to programs (SPARQL 1.1 Service Description). */
final class ServiceDescription {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private ServiceDescription() {}

    /** The description of the endpoint with this IRI; every node in it has an IRI. */
    static DatasetGraph of(String endpoint) {
        var description = DatasetGraphFactory.create();
        var graph = description.getDefaultGraph();
        var service = iri(endpoint);
        var dataset = iri(endpoint + "#dataset");
        var defaultGraph = iri(endpoint + "#default-graph");
        graph.add(Triple.create(service, RDF.type.asNode(), sd("Service")));
        graph.add(Triple.create(
                service, RDFS.label.asNode(), NodeFactory.createLiteralLang("Mandatum SPARQL endpoint", "en")));
        graph.add(Triple.create(service, sd("endpoint"), service));
        graph.add(Triple.create(service, sd("supportedLanguage"), sd("SPARQL11Query")));
        graph.add(Triple.create(service, sd("feature"), sd("UnionDefaultGraph")));
        graph.add(Triple.create(service, sd("defaultDataset"), dataset));
        graph.add(Triple.create(dataset, RDF.type.asNode(), sd("Dataset")));
        graph.add(Triple.create(dataset, sd("defaultGraph"), defaultGraph));
        graph.add(Triple.create(defaultGraph, RDF.type.asNode(), sd("Graph")));
        Stream.of(Offers.tables(), Offers.graphs())
                .flatMap(List::stream)
                .flatMap(offer -> name(offer.form()).stream())
                .forEach(name -> graph.add(Triple.create(service, sd("resultFormat"), iri(FORMATS + name))));
        return description;
    }

    /** The name that the W3C gave the format; pages have none. */
    private static Optional<String> name(AnswerForm form) {
        return switch (form) {
            case TableSyntax syntax -> Optional.of("SPARQL_Results_" + syntax.name());
            case GraphSyntax syntax ->
                Optional.of(
                        switch (syntax) {
                            case TURTLE -> "Turtle";
                            case TRIG -> "TriG";
                            case JSON_LD -> "JSON-LD";
                            case RDF_XML -> "RDF_XML";
                            case N_TRIPLES -> "N-Triples";
                            case N_QUADS -> "N-Quads";
                        });
            case Page.HTML -> Optional.empty();
        };
    }

    private static Node sd(String name) {
        return iri(SD + name);
    }

    private static Node iri(String text) {
        return NodeFactory.createURI(text);
    }
}
