package org.mandatum.web.search;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonBuilder;
import org.mandatum.store.Release;
import org.mandatum.store.text.TextHit;
import org.mandatum.store.text.TextHits;
import org.mandatum.store.text.TextIndex;
import org.mandatum.store.text.TextQuestion;
import org.mandatum.web.http.EntityTag;
import org.mandatum.web.http.Freshness;
import org.mandatum.web.http.MadeAnswer;
import org.mandatum.web.http.ProblemType;
import org.mandatum.web.http.Refusal;
import org.mandatum.web.http.Variation;
import org.mandatum.web.page.Pages;
import org.mandatum.web.page.SearchPage;
import org.mandatum.web.page.Site;
import org.mandatum.web.release.CurrentRelease;

/** Finds texts by their words. */
public final class SearchService {

    private static final int STANDARD_LIMIT = 20;
    private static final int HIGHEST_LIMIT = 200;
    private static final int LONGEST_QUESTION = 1_000;

    private final CurrentRelease current;
    private final Site site;

    /** Searches the release that is current when the question comes. */
    public SearchService(CurrentRelease current, Site site) {
        this.current = current;
        this.site = site;
    }

    /** The hits as JSON. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var question = question(request);
        var body = current.read(release -> {
            var tag = EntityTag.of(release.id().value(), "search", question.toString());
            return new Freshness(tag, release.manifest().created()).isAnswer(request, response)
                    ? ""
                    : json(question, find(release, question));
        });
        if (response.getStatus() != HttpServletResponse.SC_NOT_MODIFIED) {
            response.setContentType("application/json");
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The hits as a page, with a form. */
    public void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Variation.byLanguage(response);
        var asked = Optional.ofNullable(request.getParameter("q")).filter(words -> !words.isBlank());
        var page = current.read(release -> {
            var frame = site.frames().of(request, release.id().value(), List.of());
            var question = asked.map(words -> question(request));
            var hits = question.map(each -> find(release, each)).orElse(new TextHits(0, List.of()));
            return Pages.search(
                    frame,
                    new SearchPage(
                            asked.orElse(""),
                            question.flatMap(TextQuestion::language).orElse(""),
                            hits.total(),
                            hits.hits().stream().map(this::shown).toList(),
                            question.flatMap(each -> next("/search", each, hits))));
        });
        MadeAnswer.of("text/html;charset=utf-8", page).send(request, response);
    }

    private SearchPage.Hit shown(TextHit hit) {
        return new SearchPage.Hit(
                site.prefixes().shorten(hit.thing()),
                site.addresses().of(hit.thing()),
                hit.language(),
                hit.snippet().stream()
                        .map(piece -> new SearchPage.Piece(piece.text(), piece.isHit()))
                        .toList());
    }

    private static TextQuestion question(HttpServletRequest request) {
        var words = Optional.ofNullable(request.getParameter("q"))
                .filter(given -> !given.isBlank())
                .orElseThrow(() -> new Refusal(ProblemType.PARAMETER_MISSING, "“q” is to be the words to look for."));
        if (words.length() > LONGEST_QUESTION) {
            throw new Refusal(
                    ProblemType.PARAMETER_INVALID,
                    "“q” is to have no more than %d characters.".formatted(LONGEST_QUESTION));
        }
        return new TextQuestion(
                words,
                given(request, "in"),
                given(request, "property"),
                given(request, "limit").map(SearchService::limit).orElse(STANDARD_LIMIT),
                given(request, "after"));
    }

    private static Optional<String> given(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
    }

    private static int limit(String written) {
        try {
            var limit = Integer.parseInt(written);
            if (limit >= 1 && limit <= HIGHEST_LIMIT) {
                return limit;
            }
        } catch (NumberFormatException notANumber) {
            // Answered below as a number that is out of range.
        }
        throw new Refusal(
                ProblemType.PARAMETER_INVALID, "“limit” is to be a number from 1 to %d.".formatted(HIGHEST_LIMIT));
    }

    private static TextHits find(Release release, TextQuestion question) {
        try {
            TextIndex texts = release.texts()
                    .orElseThrow(() -> new Refusal(
                            ProblemType.NOT_FOUND, "This release was built without a text index; load it anew."));
            return texts.find(question);
        } catch (IllegalArgumentException e) {
            throw new Refusal(ProblemType.PARAMETER_INVALID, "“after” is to be what the last page gave.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(TextQuestion question, TextHits found) {
        var json = JsonBuilder.create()
                .startObject()
                .pair("total", found.total())
                .key("hits")
                .startArray();
        for (var hit : found.hits()) {
            json.startObject()
                    .pair("iri", hit.thing())
                    .pair("property", hit.property())
                    .pair("language", hit.language())
                    .pair("score", hit.score())
                    .pair("text", hit.text())
                    .key("snippet")
                    .startArray();
            for (var piece : hit.snippet()) {
                json.startObject()
                        .pair("text", piece.text())
                        .pair("hit", piece.isHit())
                        .finishObject();
            }
            json.finishArray().finishObject();
        }
        json.finishArray();
        next("/api/search", question, found).ifPresent(address -> json.pair("next", address));
        return json.finishObject().build() + "\n";
    }

    /** The address of the page after this one; empty on the last one. */
    private static Optional<String> next(String path, TextQuestion question, TextHits found) {
        if (found.hits().size() < question.limit()) {
            return Optional.empty();
        }
        var address = new StringBuilder(path + "?q=" + encoded(question.words()) + "&limit=" + question.limit());
        question.language().ifPresent(tag -> address.append("&in=").append(encoded(tag)));
        question.property().ifPresent(iri -> address.append("&property=").append(encoded(iri)));
        return Optional.of(address + "&after=" + found.hits().getLast().place());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
