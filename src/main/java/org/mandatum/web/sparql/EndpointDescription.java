package org.mandatum.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.mandatum.web.http.Acceptance;
import org.mandatum.web.http.ProblemType;
import org.mandatum.web.http.Refusal;
import org.mandatum.web.http.Variation;
import org.mandatum.web.page.EndpointPage;
import org.mandatum.web.page.Pages;
import org.mandatum.web.page.Site;
import org.mandatum.web.syntax.GraphSyntax;
import org.mandatum.web.syntax.Offers;
import org.mandatum.web.syntax.Page;
import org.mandatum.web.syntax.TableSyntax;

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

    /** Describes an endpoint with these limits. */
    public EndpointDescription(Site site, QueryLimits limits) {
        this.site = site;
        this.limits = limits;
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var offers = Offers.resources();
        var offer = Acceptance.of(request.getHeader("Accept"))
                .best(offers)
                .orElseThrow(() -> new Refusal(
                        ProblemType.NOT_ACCEPTABLE, "There is: " + String.join(", ", Offers.mediaTypes(offers))));
        Variation.byFormAndLanguage(response);
        response.setContentType(Offers.contentType(offer));
        var out = response.getOutputStream();
        switch (offer.form()) {
            case GraphSyntax syntax ->
                syntax.write(
                        out,
                        ServiceDescription.of(site.own().of(request) + "sparql"),
                        site.prefixes().namespaces());
            case Page.HTML -> out.write(page(request));
            case TableSyntax syntax -> throw new IllegalStateException("A description is no table: " + syntax);
        }
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
