package org.mandatum.web.resource;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.mandatum.store.Release;
import org.mandatum.web.facts.Facts;
import org.mandatum.web.facts.Terms;
import org.mandatum.web.http.LanguagePreference;
import org.mandatum.web.page.Alternate;
import org.mandatum.web.page.Frame;
import org.mandatum.web.page.Pages;
import org.mandatum.web.page.Site;
import org.mandatum.web.view.ClauseView;
import org.mandatum.web.view.DocumentView;
import org.mandatum.web.view.OntologyView;
import org.mandatum.web.view.ResourceView;

/** The page of a thing, as its kind asks for. */
final class ResourcePages {

    private final Site site;

    ResourcePages(Site site) {
        this.site = site;
    }

    byte[] page(Resource resource, Release release, HttpServletRequest request, List<Alternate> alternates) {
        var frame = site.frames().of(request, release.id().value(), alternates);
        var facts = facts(release, frame.language());
        var thing = resource.iri();
        return switch (resource.kind()) {
            case DOCUMENT -> document(thing, Optional.empty(), release, request, frame);
            case VERSION ->
                facts.value(thing, Terms.VERSION_OF)
                        .map(document ->
                                document(document, facts.words(thing, Terms.LANGUAGE), release, request, frame))
                        .orElseGet(() -> Pages.resource(frame, new ResourceView(facts, site).read(thing)));
            case CLAUSE -> Pages.clause(frame, new ClauseView(facts, site).read(thing));
            case ONTOLOGY -> Pages.ontology(frame, new OntologyView(facts, site).read());
            case TEXT, GRAPH, THING -> Pages.resource(frame, new ResourceView(facts, site).read(thing));
        };
    }

    /** The text in the language asked for or preferred; what is known of the document where no text is there. */
    private byte[] document(
            Node document, Optional<String> asked, Release release, HttpServletRequest request, Frame frame) {
        var there = new DocumentView(facts(release, frame.language()), site, document).languages();
        if (there.isEmpty()) {
            return Pages.resource(frame, new ResourceView(facts(release, frame.language()), site).read(document));
        }
        var language = asked.filter(there::contains).orElseGet(() -> preferred(there, request));
        var around = site.frames().in(language, request, frame);
        return Pages.document(
                around, new DocumentView(facts(release, around.language()), site, document).read(language));
    }

    private String preferred(List<String> there, HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("lang"))
                .filter(there::contains)
                .or(() -> LanguagePreference.of(request).best(there))
                .or(() -> Optional.of("en").filter(there::contains))
                .orElseGet(there::getFirst);
    }

    private Facts facts(Release release, String language) {
        return new Facts(release.dataset(), site.prefixes(), language);
    }
}
