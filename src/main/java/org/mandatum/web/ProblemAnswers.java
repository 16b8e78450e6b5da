package org.mandatum.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.json.JsonBuilder;
import org.mandatum.web.http.Acceptance;
import org.mandatum.web.http.Exchange;
import org.mandatum.web.http.HttpProblem;
import org.mandatum.web.http.Offer;
import org.mandatum.web.http.ProblemType;
import org.mandatum.web.http.Variation;
import org.mandatum.web.page.Pages;
import org.mandatum.web.page.Site;

/** Tells clients why they were refused: problem details (RFC 9457) for programs, a page for people. */
final class ProblemAnswers implements Exchange.ProblemWriter {

    private enum Form {
        DETAILS,
        PAGE
    }

    private static final List<Offer<Form>> OFFERS = List.of(
            new Offer<>("application/problem+json", Form.DETAILS),
            new Offer<>("text/html", Form.PAGE),
            new Offer<>("application/json", Form.DETAILS));

    private static final Set<ProblemType> RETRIED =
            EnumSet.of(ProblemType.BUSY, ProblemType.TOO_MANY_REQUESTS, ProblemType.TOO_MUCH_MEMORY);
    private static final String RETRY_AFTER_SECONDS = "10";

    private final Site site;

    ProblemAnswers(Site site) {
        this.site = site;
    }

    @Override
    public void write(HttpProblem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(problem.type().status());
        response.setHeader("ETag", null);
        response.setHeader("Cache-Control", "no-store");
        Variation.byFormAndLanguage(response);
        if (RETRIED.contains(problem.type())) {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        var form = Acceptance.of(request).best(OFFERS).map(Offer::form).orElse(Form.DETAILS);
        var body =
                switch (form) {
                    case DETAILS -> {
                        response.setContentType("application/problem+json");
                        yield details(problem).getBytes(StandardCharsets.UTF_8);
                    }
                    case PAGE -> {
                        response.setContentType("text/html;charset=utf-8");
                        yield Pages.problem(site.frames().of(request, "", List.of()), problem);
                    }
                };
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private String details(HttpProblem problem) {
        return details(problem, problem.type().status());
    }

    /** The details of a problem that is told with this status; the two have to agree (RFC 9457, section 3.1.2). */
    String details(HttpProblem problem, int status) {
        var json = JsonBuilder.create()
                .startObject()
                .pair("type", site.base() + "problem#" + problem.type().code())
                .pair("title", problem.type().title())
                .pair("status", status)
                .pair("detail", problem.detail())
                .pair("hint", problem.type().advice());
        problem.place().ifPresent(place -> json.pair("line", place.line()).pair("column", place.column()));
        return json.finishObject().build() + "\n";
    }
}
