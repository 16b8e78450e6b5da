package org.mandatum.web.resource;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandatum.store.Release;
import org.mandatum.web.http.Acceptance;
import org.mandatum.web.http.EntityTag;
import org.mandatum.web.http.Exchange;
import org.mandatum.web.http.Freshness;
import org.mandatum.web.http.Offer;
import org.mandatum.web.http.ProblemType;
import org.mandatum.web.http.Refusal;
import org.mandatum.web.http.Variation;
import org.mandatum.web.page.Alternate;
import org.mandatum.web.page.Site;
import org.mandatum.web.release.CurrentRelease;
import org.mandatum.web.syntax.AnswerForm;
import org.mandatum.web.syntax.GraphSyntax;
import org.mandatum.web.syntax.Offers;
import org.mandatum.web.syntax.Page;
import org.mandatum.web.syntax.TableSyntax;

/** Answers for every IRI in the data: with the text itself, or with a redirect to what is known of the thing. */
public final class ResourceAnswer implements Exchange.Answer {

    private final CurrentRelease current;
    private final Site site;
    private final ResourceFinder finder;
    private final ResourcePages pages;

    /** Answers from the data of the release that is current when the request comes. */
    public ResourceAnswer(CurrentRelease current, Site site) {
        this.current = current;
        this.site = site;
        this.finder = new ResourceFinder(site.addresses());
        this.pages = new ResourcePages(site);
    }

    /** A representation before it is sent: small enough to be held, so that the release is not. */
    private record Answer(Resource resource, Offer<AnswerForm> offer, Freshness freshness, byte[] body) {}

    @Override
    public void to(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Variation.byFormAndLanguage(response);
        response.setHeader("Cache-Control", "no-cache");
        var answer = current.read(release -> answer(release, request));
        var resource = answer.resource();
        if (!resource.kind().isText() && resource.form().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", encoded(resource.path(answer.offer().form())));
            return;
        }
        response.setHeader("Link", links(resource));
        response.setHeader(
                "Content-Location", encoded(resource.path(answer.offer().form())));
        if (answer.freshness().isAnswer(request, response)) {
            return;
        }
        response.setContentType(Offers.contentType(answer.offer()));
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    private Answer answer(Release release, HttpServletRequest request) {
        var resource = finder.find(request.getRequestURI(), release.dataset())
                .orElseThrow(() -> new Refusal(
                        ProblemType.NOT_FOUND, "The data know nothing of %s".formatted(request.getRequestURI())));
        var offer = resource.form()
                .or(() -> Acceptance.of(request.getHeader("Accept")).best(Offers.resources()))
                .orElseThrow(() -> new Refusal(
                        ProblemType.NOT_ACCEPTABLE,
                        "There is: " + String.join(", ", Offers.mediaTypes(Offers.resources()))));
        var language = site.frames().language(request);
        var tag = EntityTag.of(
                release.id().value(),
                resource.iri().getURI(),
                Offers.contentType(offer),
                language,
                "" + request.getQueryString());
        var freshness = new Freshness(tag, release.manifest().created());
        return new Answer(resource, offer, freshness, body(resource, offer.form(), release, request));
    }

    private byte[] body(Resource resource, AnswerForm form, Release release, HttpServletRequest request) {
        return switch (form) {
            case GraphSyntax syntax -> {
                var out = new ByteArrayOutputStream();
                syntax.write(
                        out,
                        Description.of(resource, release.dataset()),
                        site.prefixes().namespaces());
                yield out.toByteArray();
            }
            case Page.HTML -> pages.page(resource, release, request, alternates(resource));
            case TableSyntax syntax -> throw new IllegalStateException("Nothing is described in " + syntax);
        };
    }

    private static List<Alternate> alternates(Resource resource) {
        return Stream.of(GraphSyntax.values())
                .map(syntax -> new Alternate(syntax.title(), syntax.mediaType(), encoded(resource.path(syntax))))
                .toList();
    }

    private static String links(Resource resource) {
        return alternates(resource).stream()
                .map(other -> "<%s>; rel=\"alternate\"; type=\"%s\"".formatted(other.href(), other.mediaType()))
                .collect(Collectors.joining(", "));
    }

    /** As header fields take it: without letters of other scripts. */
    private static String encoded(String path) {
        return URI.create(path).toASCIIString();
    }
}
