package org.mandatum.web.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.mandatum.web.http.HttpProblem;

/** Every page there is, as UTF-8. */
public final class Pages {

    private Pages() {}

    /** Why a request was refused. */
    public static byte[] problem(Frame frame, HttpProblem problem) {
        return write(out -> JteproblemGenerated.render(out, null, frame, problem));
    }

    /** All kinds of refusal. */
    public static byte[] problems(Frame frame) {
        return write(out -> JteproblemsGenerated.render(out, null, frame));
    }

    /** The SPARQL endpoint. */
    public static byte[] endpoint(Frame frame, EndpointPage page) {
        return write(out -> JteendpointGenerated.render(out, null, frame, page));
    }

    /** Rows that a query gave, with the query in a form. */
    public static byte[] results(Frame frame, String query, ResultTable table) {
        return write(out -> JteresultsGenerated.render(out, null, frame, query, table));
    }

    /** Statements that a query gave, with the query in a form. */
    public static byte[] statements(Frame frame, String query, StatementsPage page) {
        return write(out -> JtestatementsGenerated.render(out, null, frame, query, page));
    }

    private static byte[] write(Consumer<OwaspHtmlTemplateOutput> template) {
        var page = new StringOutput();
        template.accept(new OwaspHtmlTemplateOutput(page));
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }
}
