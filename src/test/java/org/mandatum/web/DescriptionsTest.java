package org.mandatum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server says of its data as a whole: VoID, DCAT, schema.org, the service description. */
@ExtendWith(SampleServer.Extension.class)
class DescriptionsTest {

    private static final String PREFIXES = """
            PREFIX void: <http://rdfs.org/ns/void#> PREFIX dcat: <http://www.w3.org/ns/dcat#>
            PREFIX dcterms: <http://purl.org/dc/terms/> PREFIX schema: <https://schema.org/>
            PREFIX sd: <http://www.w3.org/ns/sparql-service-description#> PREFIX mdt: <https://w3id.org/mandatum/ontology#>
            """;

    @Test
    void theWellKnownAddressLeadsToTheDescription(SampleServer server) {
        var response = server.get("/.well-known/void");
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).contains("/void");
    }

    @Test
    void classesAndPropertiesAreCountedAsAQueryCountsThem(SampleServer server) {
        var description = model(server.get("/void", "Accept", "text/turtle"));
        assertThat(
                        number(
                                description,
                                "SELECT ?n { ?d a void:Dataset ; void:classPartition [ void:class mdt:Mandate ; void:entities ?n ] }"))
                .isEqualTo(counted(server, "{ ?s a <https://w3id.org/mandatum/ontology#Mandate> }"));
        assertThat(
                        number(
                                description,
                                "SELECT ?n { ?d a dcat:Dataset ; void:propertyPartition [ void:property mdt:text ; void:triples ?n ] }"))
                .isEqualTo(counted(server, "{ ?s <https://w3id.org/mandatum/ontology#text> ?o }"));
        assertThat(number(description, "SELECT ?n { ?d a dcat:Dataset ; void:triples ?n }"))
                .isEqualTo(counted(server, "{ ?s ?p ?o }"));
        assertThat(
                        number(
                                description,
                                "SELECT ?n { ?c void:class mdt:Mandate ; void:propertyPartition [ void:property mdt:addressee ; void:triples ?n ] }"))
                .isEqualTo(
                        counted(
                                server,
                                "{ ?s a <https://w3id.org/mandatum/ontology#Mandate> ; <https://w3id.org/mandatum/ontology#addressee> ?o }"));
    }

    @Test
    void aQueryFindsTheDescriptionAndWhatItCounts(SampleServer server) {
        var entities = "SELECT ?n { GRAPH <https://w3id.org/mandatum/graph/void> { ?d a void:Dataset, dcat:Dataset ;"
                + " void:classPartition [ void:class %s ; void:entities ?n ] } }";
        assertThat(told(server, entities.formatted("mdt:Mandate")))
                .isEqualTo(counted(server, "{ ?s a <https://w3id.org/mandatum/ontology#Mandate> }"));
        // What the description says of itself is counted, too.
        assertThat(told(server, entities.formatted("void:Dataset")))
                .isEqualTo(counted(server, "{ ?s a <http://rdfs.org/ns/void#Dataset> }"));
        assertThat(told(server, "SELECT ?n { ?d a dcat:Dataset ; void:triples ?n }"))
                .isEqualTo(counted(server, "{ ?s ?p ?o }"));
    }

    @Test
    void theBaseOfAllNamesLeadsProgramsToTheDescription(SampleServer server) {
        var turtle = server.get("/", "Accept", "text/turtle, text/html;q=0.5");
        assertThat(turtle.statusCode()).isEqualTo(303);
        assertThat(turtle.headers().firstValue("Location")).contains("/void.ttl");
        assertThat(turtle.headers().firstValue("Vary").orElse("")).contains("Accept,");
        assertThat(server.get("/", "Accept", "text/html, */*;q=0.1").body()).contains("<html");
        assertThat(server.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void theCatalogueSaysVersionAndTerms(SampleServer server) {
        var catalogue = model(server.get("/catalog", "Accept", "text/turtle"));
        assertThat(asks(
                        catalogue,
                        "{ ?c a dcat:Catalog ; dcat:dataset ?d ; dcat:service ?s . ?d a dcat:Dataset, schema:Dataset ;"
                                + " dcterms:license ?l ; dcat:version ?v ; dcterms:modified ?m ; dcterms:title ?t ."
                                + " ?s a dcat:DataService ; dcat:endpointURL <%ssparql> }".formatted(server.url())))
                .isTrue();
        assertThat(number(
                        catalogue, "SELECT (COUNT(DISTINCT LANG(?t)) AS ?n) { ?d a dcat:Dataset ; dcterms:title ?t }"))
                .isEqualTo(6);
    }

    @Test
    void theEndpointTellsItsLimitsAndItsData(SampleServer server) {
        var service = model(server.get("/sparql", "Accept", "text/turtle"));
        assertThat(
                        number(
                                service,
                                "SELECT ?n { ?s a sd:Service ; schema:additionalProperty [ schema:propertyID 'query-seconds' ; schema:value ?n ] }"))
                .isEqualTo(SampleServer.TIME.toSeconds());
        assertThat(
                        number(
                                service,
                                "SELECT ?n { ?s a sd:Service ; schema:additionalProperty [ schema:propertyID 'answer-rows' ; schema:value ?n ] }"))
                .isEqualTo(SampleServer.ROWS);
        assertThat(
                        asks(
                                service,
                                "{ ?s a sd:Service ; sd:endpoint <%ssparql> ; sd:defaultDataset ?d ; sd:resultFormat ?f . ?d sd:defaultGraph ?g ;"
                                                .formatted(server.url())
                                        + " sd:namedGraph [ sd:name <https://w3id.org/mandatum/graph/A/RES/99/900/ar> ] ; void:classPartition ?p }"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/void",
                "/void.ttl",
                "/void.jsonld",
                "/dataset.rdf",
                "/dataset",
                "/catalog",
                "/catalog.nt",
                "/catalog.jsonld",
                "/sparql"
            })
    void everyFormIsThereAndHoldsNoBlankNode(String path, SampleServer server) {
        assertThat(server.get(path, "Accept", "text/html").statusCode()).isEqualTo(200);
        var triples = server.get(path, "Accept", "application/n-triples").body();
        assertThat(triples).doesNotContain("_:");
        var response = server.get(path, "Accept", "text/turtle");
        var tag = response.headers().firstValue("ETag").orElseThrow();
        assertThat(server.get(path, "Accept", "text/turtle", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    private static long told(SampleServer server, String query) {
        var rows = server.query(PREFIXES + query, "text/csv").body().split("\r\n");
        assertThat(rows).hasSize(2);
        return Long.parseLong(rows[1]);
    }

    private static long counted(SampleServer server, String pattern) {
        var rows =
                server.query("SELECT (COUNT(*) AS ?n) " + pattern, "text/csv").body();
        return Long.parseLong(rows.split("\r\n")[1]);
    }

    private static long number(Model model, String query) {
        try (var execution = org.apache.jena.query.QueryExecutionFactory.create(PREFIXES + query, model)) {
            return execution.execSelect().next().getLiteral("n").getLong();
        }
    }

    private static boolean asks(Model model, String pattern) {
        try (var execution = org.apache.jena.query.QueryExecutionFactory.create(PREFIXES + "ASK " + pattern, model)) {
            return execution.execAsk();
        }
    }

    private static Model model(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return ModelFactory.createDefaultModel().read(new StringReader(response.body()), null, "TTL");
    }
}
