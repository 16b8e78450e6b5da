package org.mandatum.web.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
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

    /** Texts that hold the words that were looked for. */
    public static byte[] search(Frame frame, SearchPage page) {
        return write(out -> JtesearchGenerated.render(out, null, frame, page));
    }

    /** Rows that a query gave, with the query in a form. */
    public static byte[] results(Frame frame, String query, ResultTable table) {
        return write(out -> JteresultsGenerated.render(out, null, frame, query, table));
    }

    /** What is in the store, and what can be asked. */
    public static byte[] front(Frame frame, FrontPage page) {
        return write(out -> JtefrontGenerated.render(out, null, frame, page));
    }

    /** A named query with a form for its parameters. */
    public static byte[] query(Frame frame, QueryPage query) {
        return write(out -> JtequeryGenerated.render(out, null, frame, query, Optional.empty()));
    }

    /** Rows that a named query gave, with its form. */
    public static byte[] namedResults(Frame frame, QueryPage query, ResultTable table) {
        return write(out -> JtequeryGenerated.render(out, null, frame, query, Optional.of(table)));
    }

    /** Statements that a query gave, with the query in a form. */
    public static byte[] statements(Frame frame, String query, StatementsPage page) {
        return write(out -> JtestatementsGenerated.render(out, null, frame, query, page));
    }

    /** A document in one language. */
    public static byte[] document(Frame frame, DocumentPage page) {
        return write(out -> JtedocumentGenerated.render(out, null, frame, page));
    }

    /** A clause in all its languages. */
    public static byte[] clause(Frame frame, ClausePage page) {
        return write(out -> JteclauseGenerated.render(out, null, frame, page));
    }

    /** Anything else. */
    public static byte[] resource(Frame frame, ResourcePage page) {
        return write(out -> JteresourceGenerated.render(out, null, frame, page));
    }

    /** The ontology, term by term. */
    public static byte[] ontology(Frame frame, OntologyPage page) {
        return write(out -> JteontologyGenerated.render(out, null, frame, page));
    }

    private static byte[] write(Consumer<OwaspHtmlTemplateOutput> template) {
        var page = new StringOutput();
        template.accept(new OwaspHtmlTemplateOutput(page));
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }
}
