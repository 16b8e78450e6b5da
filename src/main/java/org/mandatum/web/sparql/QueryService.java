package org.mandatum.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.query.Query;
import org.mandatum.query.PreparedQuery;
import org.mandatum.query.QueryRefused;
import org.mandatum.store.Release;
import org.mandatum.web.http.Acceptance;
import org.mandatum.web.http.ClientAddress;
import org.mandatum.web.http.EntityTag;
import org.mandatum.web.http.Freshness;
import org.mandatum.web.http.HeldOutput;
import org.mandatum.web.http.LimitedOutput;
import org.mandatum.web.http.Offer;
import org.mandatum.web.http.Presence;
import org.mandatum.web.http.ProblemType;
import org.mandatum.web.http.Refusal;
import org.mandatum.web.http.Variation;
import org.mandatum.web.operation.RequestKind;
import org.mandatum.web.page.Link;
import org.mandatum.web.page.Site;
import org.mandatum.web.release.CurrentRelease;
import org.mandatum.web.syntax.AnswerForm;
import org.mandatum.web.syntax.Offers;
import org.mandatum.web.syntax.Page;

/** Answers queries from the current release, in the form that the client asks for. */
public final class QueryService implements Closeable {

    /** What is held back before the first byte leaves, so that a query that fails early is answered by a problem. */
    private static final int HELD_BACK = 1 << 18;

    private final CurrentRelease current;
    private final Site site;
    private final QueryLimits limits;
    private final ClientAddress clients;
    private final RequestReader reader;
    private final QueryEvaluator evaluator;
    private final AnswerWriter writer;

    /** Answers from the data of the release that is current when the query comes. */
    public QueryService(CurrentRelease current, Site site, QueryLimits limits, ClientAddress clients) {
        this.current = current;
        this.limits = limits;
        this.clients = clients;
        this.site = site;
        this.reader = new RequestReader(limits.queryBytes());
        this.evaluator = new QueryEvaluator(limits);
        this.writer = new AnswerWriter(site.prefixes(), site.values(), limits);
    }

    /** Answers a request of the SPARQL protocol. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = reader.read(request);
        var task = QueryTask.of(parse(asked.text()), asked);
        kind(task.query()).mark(request);
        var address = Address.of("/sparql")
                .with("query", asked.text())
                .with("default-graph-uri", asked.defaultGraphs())
                .with("named-graph-uri", asked.namedGraphs());
        answer(task, new AnswerPages.OfText(asked.text()), address, request, response);
    }

    private static RequestKind kind(Query query) {
        return switch (query.queryType()) {
            case SELECT -> RequestKind.SELECT;
            case ASK -> RequestKind.ASK;
            case CONSTRUCT -> RequestKind.CONSTRUCT;
            case DESCRIBE -> RequestKind.DESCRIBE;
            case CONSTRUCT_JSON, UNKNOWN -> RequestKind.ENDPOINT;
        };
    }

    private static Query parse(String text) {
        try {
            return PreparedQuery.parse(text).query();
        } catch (QueryRefused e) {
            throw Refusals.of(e);
        }
    }

    /** Answers a task that another reader of requests has made; the address asks for it again. */
    void answer(
            QueryTask task,
            AnswerPages pages,
            Address address,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var offer = choose(task, request);
        try {
            current.read(release -> {
                send(release, task, pages, address, offer, request, response);
                return release;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Offer<AnswerForm> choose(QueryTask task, HttpServletRequest request) {
        var offers =
                task.query().isConstructType() || task.query().isDescribeType() ? Offers.graphs() : Offers.tables();
        return task.form()
                .flatMap(name -> Offers.named(name, offers))
                .or(() -> Acceptance.of(request).best(offers))
                .orElseThrow(() -> new Refusal(
                        ProblemType.NOT_ACCEPTABLE, "There is: " + String.join(", ", Offers.mediaTypes(offers))));
    }

    private void send(
            Release release,
            QueryTask task,
            AnswerPages pages,
            Address address,
            Offer<AnswerForm> offer,
            HttpServletRequest request,
            HttpServletResponse response) {
        Variation.byFormAndLanguage(response);
        if (Repeatability.of(task.query())) {
            var tag = tag(release, task, offer, request);
            if (new Freshness(tag, release.manifest().created()).isAnswer(request, response)) {
                return;
            }
        } else {
            response.setHeader("Cache-Control", "no-store");
        }
        response.setContentType(Offers.contentType(offer));
        var frame = site.frames().of(request, release.id().value(), List.of());
        var setting = new AnswerWriter.Setting(
                frame,
                pages,
                downloads(task.query(), address),
                task.paging(),
                key -> response.setHeader(
                        "Link",
                        "<%s>; rel=\"next\"".formatted(next(task, address).with("after", key))));
        var asker = new RunningQuery.Asker(clients.of(request), Presence.of(request));
        evaluator.run(task, release, asker, (execution, account) -> {
            try {
                var held = new HeldOutput(response.getOutputStream(), HELD_BACK);
                var out = new LimitedOutput(held, limits.bytes());
                writer.write(execution, account, task.query(), offer.form(), setting, out);
                held.complete();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Address next(QueryTask task, Address address) {
        var sized = address.with(
                "page-size",
                task.paging().map(page -> "" + page.size()).stream().toList());
        return sized.with("format", task.form().stream().toList());
    }

    private EntityTag tag(Release release, QueryTask task, Offer<AnswerForm> offer, HttpServletRequest request) {
        var language =
                switch (offer.form()) {
                    case Page.HTML -> site.frames().language(request);
                    case AnswerForm ignored -> "";
                };
        return EntityTag.of(
                release.id().value(),
                Offers.contentType(offer),
                language,
                task.query().serialize(),
                task.paging().toString(),
                task.description().map(Object::toString).orElse(""));
    }

    private static List<Link> downloads(Query query, Address address) {
        var graphs = query.isConstructType() || query.isDescribeType();
        return (graphs ? Offers.graphs() : Offers.tables())
                .stream()
                        .map(Offer::form)
                        .filter(form -> form != Page.HTML)
                        .distinct()
                        .map(form -> new Link(
                                form.title(),
                                address.with("format", form.suffix()).toString()))
                        .toList();
    }

    /** How many queries run now. */
    public long running() {
        return evaluator.running();
    }

    /** Ends the watch over queries. */
    @Override
    public void close() {
        evaluator.close();
    }
}
