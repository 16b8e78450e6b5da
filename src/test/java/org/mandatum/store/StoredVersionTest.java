package org.mandatum.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.mandatum.citation.SymbolParser;
import org.mandatum.semantic.lineage.ClauseText;
import org.mandatum.semantic.lineage.SeriesMember;
import org.mandatum.text.LanguageTag;

class StoredVersionTest {

    private static final String DOCUMENT = "https://w3id.org/mandatum/id/A/RES/90/5";
    private static final String GRAPH = "https://w3id.org/mandatum/graph/A/RES/90/5/en";

    /** Whoever loads RDF may write into the graph of a text. */
    @Test
    void whatIsNoPathOffsetOrVerbIsPassedOver() {
        var dataset = DatasetGraphFactory.create();
        RDFParser.fromString("""
                        PREFIX : <https://w3id.org/mandatum/ontology#>
                        PREFIX oa: <http://www.w3.org/ns/oa#>
                        GRAPH <%s> {
                          <urn:x:1> :inDocument <%s> ; :path "//" ; :text "No path" .
                          <urn:x:2> :inDocument <%2$s> ; :path "op/2" ; :text "No offset, no verb" ;
                            :action [ :order 1 ; :verb "requests" ] ;
                            :readFrom [ oa:hasSelector [ oa:start "the beginning" ] ] .
                          <urn:x:3> :statedIn <urn:x:2> ; :verb "requests" .
                          <urn:x:4> :inDocument <%2$s> ; :path "op/1" ; :text "Requests" ;
                            :action [ :order 1 ; :verb <https://w3id.org/mandatum/verb/request> ] ;
                            :readFrom [ oa:hasSelector [ oa:start 7 ] ] .
                        }
                        """.formatted(GRAPH, DOCUMENT), Lang.TRIG).parse(dataset);
        var document = new StoredDocument(
                NodeFactory.createURI(DOCUMENT),
                SymbolParser.parse("A/RES/90/5").orElseThrow(),
                Map.of(),
                new SeriesMember(DOCUMENT, "urn:x:organ", LocalDate.of(2037, 12, 24), Set.of(), Set.of()));

        var version = StoredVersion.read(
                new StoredGraph(dataset, NodeFactory.createURI(GRAPH)), document, new LanguageTag("en"));

        assertThat(version.text().clauses())
                .extracting(clause -> clause.path() + " " + clause.words())
                .containsExactly("op/1 Requests", "op/2 No offset, no verb");
        assertThat(version.text().clauses())
                .extracting(ClauseText::verb)
                .satisfiesExactly(verb -> assertThat(verb).contains("request"), verb -> assertThat(verb)
                        .isEmpty());
        assertThat(version.directives()).isEmpty();
    }
}
