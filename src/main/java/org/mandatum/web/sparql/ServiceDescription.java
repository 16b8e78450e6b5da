package org.mandatum.web.sparql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.mandatum.query.memory.MemoryBudget;
import org.mandatum.query.search.TextSearch;
import org.mandatum.store.Dump;
import org.mandatum.store.Release;
import org.mandatum.store.Sheet;
import org.mandatum.web.catalogue.DataSheet;
import org.mandatum.web.syntax.AnswerForm;
import org.mandatum.web.syntax.GraphSyntax;
import org.mandatum.web.syntax.Offers;
import org.mandatum.web.syntax.Page;
import org.mandatum.web.syntax.TableSyntax;

/** What the endpoint says of itself to programs (SPARQL 1.1 Service Description). */
final class ServiceDescription {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final String SCHEMA = "https://schema.org/";
    /** More graphs than these are not listed one by one; a query tells them. */
    private static final int LISTED_GRAPHS = 200;

    private final DataSheet data;
    private final QueryLimits limits;

    ServiceDescription(DataSheet data, QueryLimits limits) {
        this.data = data;
        this.limits = limits;
    }

    /**
     * The description of the endpoint at an address, with the data behind it; every node in it has an IRI.
     *
     * @param address where this server is reached
     */
    Sheet of(Release release, List<Dump> dumps, String address) {
        var sheet = data.statistics(release, dumps, address);
        var service = sheet.of(address + "sparql");
        service.types(SD + "Service")
                .text(RDFS.label.getURI(), "Mandatum SPARQL endpoint", "en")
                .iri(SD + "endpoint", service.iri())
                .iri(SD + "supportedLanguage", SD + "SPARQL11Query")
                .iri(SD + "feature", SD + "UnionDefaultGraph")
                .iri(SD + "defaultEntailmentRegime", "http://www.w3.org/ns/entailment/Simple")
                .iri(SD + "propertyFeature", TextSearch.PREDICATE)
                .iri(SD + "defaultDataset", data.iri());
        Stream.of(Offers.tables(), Offers.graphs())
                .flatMap(List::stream)
                .flatMap(offer -> name(offer.form()).stream())
                .distinct()
                .forEach(name -> service.iri(SD + "resultFormat", FORMATS + name));
        limits(service);
        var defaultGraph = data.iri() + "#default-graph";
        sheet.types(SD + "Dataset").iri(SD + "defaultGraph", defaultGraph);
        var union = sheet.of(defaultGraph).types(SD + "Graph");
        release.usage().ifPresent(usage -> union.number(VOID.triples.getURI(), usage.statements()));
        graphs(sheet, release);
        return service;
    }

    private void graphs(Sheet sheet, Release release) {
        var number = 0;
        for (var graph : release.manifest().graphs().entrySet()) {
            if (++number > LISTED_GRAPHS) {
                return;
            }
            var named = sheet.of(data.iri() + "#graph-" + number)
                    .types(SD + "NamedGraph")
                    .iri(SD + "name", graph.getKey())
                    .iri(SD + "graph", graph.getKey());
            sheet.iri(SD + "namedGraph", named.iri());
            sheet.of(graph.getKey())
                    .types(SD + "Graph")
                    .number(VOID.triples.getURI(), graph.getValue().statements());
        }
    }

    /** What a query may take, as schema.org tells values that no vocabulary has a property for. */
    private void limits(Sheet service) {
        limit(service, "query-seconds", limits.time().toSeconds());
        limit(service, "answer-rows", limits.rows());
        limit(service, "answer-bytes", limits.bytes());
        limit(service, "query-memory-bytes", MemoryBudget.ofHeap().ofQuery());
        limit(service, "request-bytes", limits.queryBytes());
        limit(service, "queries-at-once", limits.turns().atOnce());
        limit(service, "queries-at-once-of-a-client", limits.turns().ofClient());
        limit(service, "queue-seconds", limits.turns().waiting().toSeconds());
        limit(service, "long-query-from-milliseconds", limits.turns().brief().toMillis());
        limit(service, "long-queries-at-once", limits.turns().longAtOnce());
        limit(service, "long-queries-at-once-of-a-client", limits.turns().longOfClient());
    }

    private static void limit(Sheet service, String name, long value) {
        var limit = service.of(service.iri() + "#limit-" + name);
        service.iri(SCHEMA + "additionalProperty", limit.iri());
        limit.types(SCHEMA + "PropertyValue").text(SCHEMA + "propertyID", name).number(SCHEMA + "value", value);
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
}
