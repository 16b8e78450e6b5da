package org.mandatum.web.catalogue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.mandatum.store.Dump;
import org.mandatum.store.Release;
import org.mandatum.store.Sheet;
import org.mandatum.web.http.Acceptance;
import org.mandatum.web.http.EntityTag;
import org.mandatum.web.http.Exchange;
import org.mandatum.web.http.Freshness;
import org.mandatum.web.http.Offer;
import org.mandatum.web.http.ProblemType;
import org.mandatum.web.http.Refusal;
import org.mandatum.web.http.Variation;
import org.mandatum.web.page.Alternate;
import org.mandatum.web.page.Pages;
import org.mandatum.web.page.Site;
import org.mandatum.web.release.CurrentRelease;
import org.mandatum.web.syntax.AnswerForm;
import org.mandatum.web.syntax.GraphSyntax;
import org.mandatum.web.syntax.Offers;
import org.mandatum.web.syntax.Page;
import org.mandatum.web.syntax.TableSyntax;

/** Answers with a description of the data, as RDF or as a page. */
public final class CatalogueAnswer implements Exchange.Answer {

    /** Makes the description of a release. */
    @FunctionalInterface
    public interface Content {
        Sheet of(Release release, List<Dump> dumps, String address);
    }

    private final CurrentRelease current;
    private final Site site;
    private final String path;
    private final List<Offer<AnswerForm>> offers;
    private final Content content;

    /**
     * Answers under the path, and under the path with the suffix of a syntax.
     *
     * @param path such as {@code /void}
     * @param offers the forms there are; the first is for those who do not say what they want
     */
    public CatalogueAnswer(
            CurrentRelease current, Site site, String path, List<Offer<AnswerForm>> offers, Content content) {
        this.current = current;
        this.site = site;
        this.path = path;
        this.offers = List.copyOf(offers);
        this.content = content;
    }

    @Override
    public void to(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var offer = offer(request);
        Variation.byFormAndLanguage(response);
        var body = current.read(release -> body(release, offer, request, response));
        if (response.getStatus() != HttpServletResponse.SC_NOT_MODIFIED) {
            response.setContentType(Offers.contentType(offer));
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }

    private Offer<AnswerForm> offer(HttpServletRequest request) {
        var suffix = request.getRequestURI().substring(path.length());
        if (suffix.startsWith(".")) {
            return Offers.resources().stream()
                    .filter(offer -> suffix.equals("." + offer.form().suffix()))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, request.getRequestURI()));
        }
        return Acceptance.of(request)
                .best(offers)
                .orElseThrow(() -> new Refusal(
                        ProblemType.NOT_ACCEPTABLE, "There is: " + String.join(", ", Offers.mediaTypes(offers))));
    }

    private byte[] body(
            Release release, Offer<AnswerForm> offer, HttpServletRequest request, HttpServletResponse response) {
        var address = site.own().of(request);
        var dumps = dumps(release);
        var tag = EntityTag.of(
                release.id().value(),
                path,
                address,
                offer.mediaType(),
                site.frames().language(request),
                dumps.toString());
        if (new Freshness(tag, release.manifest().created()).isAnswer(request, response)) {
            return new byte[0];
        }
        var sheet = content.of(release, dumps, address);
        return switch (offer.form()) {
            case GraphSyntax syntax -> {
                var out = new ByteArrayOutputStream();
                syntax.write(out, sheet.statements(), site.prefixes().namespaces());
                yield out.toByteArray();
            }
            case Page.HTML -> {
                var frame = site.frames().of(request, release.id().value(), alternates());
                yield Pages.resource(frame, SheetView.of(sheet, site, frame.language()));
            }
            case TableSyntax syntax -> throw new IllegalStateException("A description is no table: " + syntax);
        };
    }

    private List<Alternate> alternates() {
        return Stream.of(GraphSyntax.values())
                .map(syntax -> new Alternate(syntax.title(), syntax.mediaType(), path + "." + syntax.suffix()))
                .toList();
    }

    private static List<Dump> dumps(Release release) {
        try {
            return release.dumps().list();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
