package org.mandatum.web;

import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.mandatum.web.http.Exchange;
import org.mandatum.web.http.ProblemType;
import org.mandatum.web.http.Refusal;
import org.mandatum.web.page.Pages;
import org.mandatum.web.page.Site;

/** Which address leads to which answer. */
final class Routes {

    private final Site site;
    private final Exchange exchange;

    Routes(Site site, Exchange exchange) {
        this.site = site;
        this.exchange = exchange;
    }

    void addTo(FusekiServer.Builder server) {
        var assets = new Assets();
        add(server, "/assets/*", assets);
        add(server, "/robots.txt", assets);
        add(server, "/problem", (request, response) -> {
            response.setContentType("text/html;charset=utf-8");
            response.getOutputStream().write(Pages.problems(site.frames().of(request, "", List.of())));
        });
        add(server, "/*", (request, response) -> {
            throw new Refusal(ProblemType.NOT_FOUND, request.getRequestURI());
        });
    }

    private void add(FusekiServer.Builder server, String path, Exchange.Answer answer) {
        server.addServlet(path, new AnswerServlet(exchange, answer));
    }
}
