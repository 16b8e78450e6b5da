package org.mandatum.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.mandatum.web.catalogue.CatalogueAnswer;
import org.mandatum.web.catalogue.DataSheet;
import org.mandatum.web.http.Acceptance;
import org.mandatum.web.http.Exchange;
import org.mandatum.web.http.MadeAnswer;
import org.mandatum.web.http.Variation;
import org.mandatum.web.page.EndpointPage;
import org.mandatum.web.page.Pages;
import org.mandatum.web.page.Site;
import org.mandatum.web.release.CurrentRelease;
import org.mandatum.web.syntax.Offers;
import org.mandatum.web.syntax.Page;

/** Answers those who look at the endpoint before they ask: a form for people, a service description for programs. */
public final class EndpointDescription {

    private static final String EXAMPLE = """
            PREFIX mdt: <https://w3id.org/mandatum/ontology#>

            SELECT ?document ?path ?text
            WHERE {
              ?clause a mdt:OperativeClause ;
                      mdt:inDocument ?document ;
                      mdt:path ?path ;
                      mdt:position ?position ;
                      mdt:text ?text .
            }
            ORDER BY ?document ?position
            LIMIT 50
            """;

    private final Site site;
    private final QueryLimits limits;
    private final Exchange.Answer data;

    /** Describes an endpoint with these limits over these data. */
    public EndpointDescription(CurrentRelease current, Site site, QueryLimits limits, DataSheet sheet) {
        this.site = site;
        this.limits = limits;
        this.data = new CatalogueAnswer(
                current, site, "/sparql", Offers.graphs(), new ServiceDescription(sheet, limits)::of);
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // RDF for whoever does not say what it wants (SPARQL 1.1 Service Description, 2); browsers ask for a page.
        var isPage = Acceptance.of(request)
                .best(Offers.graphs())
                .filter(offer -> offer.form() == Page.HTML)
                .isPresent();
        if (!isPage) {
            data.to(request, response);
            return;
        }
        Variation.byFormAndLanguage(response);
        MadeAnswer.of(Page.HTML.contentType(), page(request)).send(request, response);
    }

    private byte[] page(HttpServletRequest request) {
        return Pages.endpoint(
                site.frames().of(request, "", List.of()),
                new EndpointPage(
                        "/sparql",
                        EXAMPLE,
                        limits.time().toSeconds(),
                        Offers.mediaTypes(Offers.tables()),
                        Offers.mediaTypes(Offers.graphs())));
    }
}
