package org.mandatum.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.JenaTitanium;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandatum.Golden;
import org.mandatum.store.Prefixes;
import org.mandatum.web.syntax.JsonLdContext;

/** JSON-LD under names of our own says what Turtle says. */
@ExtendWith(SampleServer.Extension.class)
class JsonLdTest {

    private static final String BASE = "https://w3id.org/mandatum/";
    private static final String CONTEXT = BASE + "context/" + JsonLdContext.VERSION;
    private static final Path ONTOLOGY = Path.of("ontology");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/A/RES/99/900",
                "/id/A/RES/99/900/ar",
                "/id/A/RES/99/900/op/1",
                "/graph/A/RES/99/900/en",
                "/ontology",
                "/actor/secretary-general",
                "/void",
                "/catalog"
            })
    void everyAnswerHoldsTheTriplesOfItsTurtle(String path, SampleServer server) throws JsonLdError {
        var turtle = GraphFactory.createDefaultGraph();
        RDFParser.fromString(server.get(path + ".ttl").body(), Lang.TTL).parse(turtle);
        var told = json(server.get(path + ".jsonld").body());
        assertThat(triples(told, JsonLdTest::none).isIsomorphicWith(turtle)).isTrue();
        var byName = Json.createObjectBuilder(told).add("@context", CONTEXT).build();
        var loader = (DocumentLoader) (address, options) -> published(address.toString(), server);
        assertThat(triples(byName, loader).isIsomorphicWith(turtle)).isTrue();
    }

    @Test
    void termsHaveShortNamesAndTextsStandByLanguage(SampleServer server) {
        var told = server.query(
                        "CONSTRUCT WHERE { <https://w3id.org/mandatum/id/A/RES/99/900>"
                                + " <https://w3id.org/mandatum/ontology#symbol> ?symbol ;"
                                + " <https://w3id.org/mandatum/ontology#title> ?title }",
                        "application/ld+json")
                .body();
        assertThat(json(told).getString("symbol")).isEqualTo("A/RES/99/900");
        assertThat(json(told).getJsonObject("title").getString("en")).isEqualTo("Lighthouses & the law of <fog>");
        assertThat(json(told).getJsonObject("@context")).doesNotContainKey("addressee");
    }

    @Test
    void theContextIsFoundUnderItsNameAndCanBeCached(SampleServer server) {
        assertThat(server.get("/context").headers().firstValue("Location"))
                .contains("/context/" + JsonLdContext.VERSION);
        var response = server.get("/context/" + JsonLdContext.VERSION);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/ld+json");
        assertThat(response.headers().firstValue("Cache-Control")).contains("public, max-age=86400");
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        var tag = response.headers().firstValue("ETag").orElseThrow();
        assertThat(server.get("/context/" + JsonLdContext.VERSION, "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void theContextNamesTheTermsOfTheOntologyAsItIs() throws IOException {
        var ontology = RDFDataMgr.loadModel(ONTOLOGY.resolve("mandatum.ttl").toString());
        assertThat(ontology.listObjectsOfProperty(OWL.versionInfo)
                        .next()
                        .asLiteral()
                        .getString())
                .isEqualTo(JsonLdContext.VERSION);
        var terms = new TreeMap<String, String>();
        var prefixes = new Prefixes(BASE).namespaces();
        // Things are named in full: “verb” and “deliverable” are properties, too.
        prefixes.entrySet().stream()
                .filter(prefix ->
                        !prefix.getValue().startsWith(BASE) || prefix.getValue().endsWith("#"))
                .forEach(prefix -> terms.put(prefix.getKey(), "\"" + prefix.getValue() + "\""));
        for (var type : new Resource[] {OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL2.AnnotationProperty}) {
            ontology.listSubjectsWithProperty(RDF.type, type)
                    .filterKeep(term -> term.getURI().startsWith(BASE + "ontology#"))
                    .forEach(term -> terms.put(term.getLocalName(), definition(term, type, ontology)));
        }
        var lines = terms.entrySet().stream()
                .map(term -> "    \"%s\": %s".formatted(term.getKey(), term.getValue()))
                .toList();
        Golden.check(
                ONTOLOGY.resolve("context.jsonld"),
                "{\n  \"@context\": {\n" + String.join(",\n", lines) + "\n  }\n}\n");
    }

    /** Names of things need no quotation; values of one datatype, or in languages, no repetition of it. */
    private static String definition(Resource term, Resource type, Model ontology) {
        var start = "{\"@id\": \"%s\"".formatted(term.getURI());
        if (type.equals(OWL.Class)) {
            return start + "}";
        }
        if (type.equals(OWL.ObjectProperty)) {
            return start + ", \"@type\": \"@id\"}";
        }
        var range = ontology.createProperty("http://purl.org/dc/dcam/rangeIncludes");
        var values = term.listProperties(range)
                .mapWith(statement -> statement.getResource().getURI())
                .toList();
        if (values.equals(java.util.List.of(RDF.langString.getURI()))) {
            return start + ", \"@container\": \"@language\"}";
        }
        var typed = values.size() == 1 && !values.getFirst().endsWith("#string");
        return typed ? start + ", \"@type\": \"%s\"}".formatted(values.getFirst()) : start + "}";
    }

    private static Graph triples(JsonObject document, DocumentLoader loader) throws JsonLdError {
        var dataset = JsonLd.toRdf(JsonDocument.of(document)).loader(loader).get();
        DatasetGraph quads = JenaTitanium.convert(dataset);
        var triples = GraphFactory.createDefaultGraph();
        quads.find().forEachRemaining(quad -> triples.add(quad.asTriple()));
        return triples;
    }

    private static Document none(java.net.URI address, Object options) {
        throw new AssertionError("Nothing is to be fetched: " + address);
    }

    private static Document published(String address, SampleServer server) throws JsonLdError {
        assertThat(address).isEqualTo(CONTEXT);
        return JsonDocument.of(new StringReader(
                server.get(address.substring(BASE.length() - 1)).body()));
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonValue value = reader.readValue();
            return value.asJsonObject();
        }
    }
}
