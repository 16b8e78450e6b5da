package org.mandatum.web.resource;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
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
    private final OtherNames otherNames;

    /** Answers from the data of the release that is current when the request comes. */
    public ResourceAnswer(CurrentRelease current, Site site) {
        this.current = current;
        this.site = site;
        this.finder = new ResourceFinder(site.addresses());
        this.pages = new ResourcePages(site);
        this.otherNames = new OtherNames(site.addresses());
    }

    /** A representation before it is sent: small enough to be held, so that the release is not. */
    private sealed interface Answer {

        record Description(
                Resource resource, Offer<AnswerForm> offer, Profile profile, Freshness freshness, byte[] body)
                implements Answer {}

        /** A text as Akoma Ntoso. */
        record Document(Resource resource, Freshness freshness, byte[] body) implements Answer {}

        /** The thing has another name here. */
        record Elsewhere(String path) implements Answer {}
    }

    @Override
    public void to(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Variation.byFormProfileAndLanguage(response);
        response.setHeader("Cache-Control", "no-cache");
        switch (current.read(release -> answer(release, request))) {
            case Answer.Description description -> send(description, request, response);
            case Answer.Document document -> send(document, request, response);
            case Answer.Elsewhere elsewhere -> {
                response.setStatus(HttpServletResponse.SC_FOUND);
                response.setHeader("Location", encoded(elsewhere.path()));
            }
        }
    }

    private static void send(Answer.Description answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var resource = answer.resource();
        var profile = answer.profile() == Profile.MANDATUM
                ? ""
                : "?_profile=" + answer.profile().token();
        if (!resource.kind().isText() && resource.form().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", encoded(resource.path(answer.offer().form())) + profile);
            return;
        }
        response.setHeader("Link", links(resource));
        response.setHeader("Content-Profile", "<" + answer.profile().iri() + ">");
        response.setHeader(
                "Content-Location", encoded(resource.path(answer.offer().form())) + profile);
        if (answer.freshness().isAnswer(request, response)) {
            return;
        }
        response.setContentType(Offers.contentType(answer.offer()));
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    private static void send(Answer.Document answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Link", links(answer.resource()));
        response.setHeader("Content-Profile", "<" + Profile.AKOMA_NTOSO.iri() + ">");
        response.setHeader("Content-Location", encoded(answer.resource().path() + AkomaNtosoAnswer.SUFFIX));
        if (answer.freshness().isAnswer(request, response)) {
            return;
        }
        response.setContentType(AkomaNtosoAnswer.MEDIA_TYPE + ";charset=utf-8");
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    private Answer answer(Release release, HttpServletRequest request) {
        var path = request.getRequestURI();
        var data = release.dataset();
        var asText = AkomaNtosoAnswer.isAsked(request);
        var named = finder.find(
                path.endsWith(AkomaNtosoAnswer.SUFFIX)
                        ? path.substring(0, path.length() - AkomaNtosoAnswer.SUFFIX.length())
                        : path,
                data);
        var found = named.or(() -> withoutSlash(path, data));
        if (found.isEmpty()) {
            IriPath.normal(path).ifPresent(normal -> site.addresses()
                    .iris(normal)
                    .map(NodeFactory::createURI)
                    .forEach(iri -> Withdrawal.check(iri, data)));
            return otherNames
                    .of(path, data)
                    .<Answer>map(Answer.Elsewhere::new)
                    .orElseThrow(
                            () -> new Refusal(ProblemType.NOT_FOUND, "The data know nothing of %s".formatted(path)));
        }
        var resource = found.get();
        Withdrawal.check(resource.iri(), data);
        if (named.isEmpty() && resource.kind().isText()) {
            return new Answer.Elsewhere(resource.path());
        }
        return asText ? document(resource, release, request) : description(resource, release, request);
    }

    /** Some write the address of a thing as that of a folder. */
    private Optional<Resource> withoutSlash(String path, DatasetGraph data) {
        return path.endsWith("/")
                ? finder.find(path.substring(0, path.length() - 1), data)
                        .filter(resource -> resource.form().isEmpty())
                : Optional.empty();
    }

    private Answer document(Resource resource, Release release, HttpServletRequest request) {
        var language = site.frames().language(request);
        var body = AkomaNtosoAnswer.of(resource, release.dataset(), language);
        var tag = EntityTag.of(release.id().value(), resource.iri().getURI(), AkomaNtosoAnswer.MEDIA_TYPE, language);
        return new Answer.Document(
                resource, new Freshness(tag, release.manifest().created()), body);
    }

    private Answer description(Resource resource, Release release, HttpServletRequest request) {
        var profile = Profile.asked(request);
        var offers = profile == Profile.MANDATUM ? Offers.resources() : Offers.graphs();
        var offer = resource.form()
                .or(() -> Acceptance.of(request).best(offers))
                .filter(chosen -> profile == Profile.MANDATUM || chosen.form() != Page.HTML)
                .or(() -> profile == Profile.MANDATUM ? Optional.empty() : Optional.of(offers.getFirst()))
                .orElseThrow(() -> new Refusal(
                        ProblemType.NOT_ACCEPTABLE, "There is: " + String.join(", ", Offers.mediaTypes(offers))));
        var tag = EntityTag.of(
                release.id().value(),
                resource.iri().getURI(),
                Offers.contentType(offer),
                profile.iri(),
                site.frames().language(request),
                "" + request.getQueryString());
        var freshness = new Freshness(tag, release.manifest().created());
        return new Answer.Description(
                resource, offer, profile, freshness, body(resource, offer.form(), profile, release, request));
    }

    private byte[] body(
            Resource resource, AnswerForm form, Profile profile, Release release, HttpServletRequest request) {
        return switch (form) {
            case GraphSyntax syntax -> {
                var out = new ByteArrayOutputStream();
                syntax.write(
                        out,
                        profile.of(Description.of(resource, release.dataset())),
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
        var forms = alternates(resource).stream()
                .map(other -> "<%s>; rel=\"alternate\"; type=\"%s\"".formatted(other.href(), other.mediaType()));
        var path = encoded(resource.path());
        var profiles = Stream.of(Profile.values()).map(profile -> "<%s?_profile=%s>; rel=\"alternate\"; profile=\"%s\""
                .formatted(path, profile.token(), profile.iri()));
        return Stream.concat(forms, profiles).collect(Collectors.joining(", "));
    }

    /** As header fields take it: without letters of other scripts. */
    private static String encoded(String path) {
        return URI.create(path).toASCIIString();
    }
}
