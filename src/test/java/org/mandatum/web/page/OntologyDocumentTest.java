package org.mandatum.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.mandatum.Golden;
import org.mandatum.web.facts.Facts;
import org.mandatum.web.facts.Terms;
import org.mandatum.web.view.OntologyView;

/**
 * The documentation of the ontology, one page to be read without a server, is what the ontology says.
 * {@code -Dgolden.update} writes it anew.
 */
class OntologyDocumentTest {

    private static final Path ONTOLOGY = Path.of("ontology/mandatum.ttl");
    private static final Path DOCUMENT = Path.of("docs/ontology.html");
    private static final Path STYLE = Path.of("src/main/resources/web/assets/mandatum.css");
    private static final Site SITE = Site.of("https://w3id.org/mandatum/", Optional.empty());

    @Test
    void theDocumentSaysWhatTheOntologySays() throws IOException {
        var document = document();

        assertThat(document.select("section.term")).hasSizeGreaterThan(100);
        assertThat(document.select("section.term:not(:has(p))"))
                .as("terms without a definition")
                .isEmpty();
        assertThat(document.select("a[href^=/]")).as("addresses of a server").isEmpty();
        Golden.check(DOCUMENT, document.outerHtml() + "\n");
    }

    /** The page of the server without what only a server has. */
    private static Document document() throws IOException {
        var facts = new Facts(ontology(), SITE.prefixes(), "en");
        var frame = new Frame(Wordings.load().of("en"), List.of(), "", List.of());
        var page = new String(Pages.ontology(frame, new OntologyView(facts, SITE).read()), StandardCharsets.UTF_8);
        var document = Jsoup.parse(page);
        document.select("a.skip, header.site, footer.site, link").remove();
        document.head().appendElement("style").appendText("\n" + Files.readString(STYLE));
        for (var link : document.select("a[href^=/ontology#]")) {
            link.attr("href", link.attr("href").substring("/ontology".length()));
        }
        for (var link : document.select("a[href^=/]")) {
            link.attr("href", SITE.base() + link.attr("href").substring(1));
        }
        return document;
    }

    private static DatasetGraph ontology() {
        var data = DatasetGraphFactory.create();
        RDFDataMgr.loadGraph(ONTOLOGY.toString()).stream()
                .forEach(triple ->
                        data.add(Terms.ONTOLOGY_GRAPH, triple.getSubject(), triple.getPredicate(), triple.getObject()));
        return data;
    }
}
