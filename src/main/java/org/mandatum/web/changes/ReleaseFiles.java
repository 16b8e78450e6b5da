package org.mandatum.web.changes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.mandatum.store.Dump;
import org.mandatum.store.Dumps;
import org.mandatum.store.Release;
import org.mandatum.store.ReleaseId;
import org.mandatum.web.http.EntityTag;
import org.mandatum.web.http.Exchange;
import org.mandatum.web.http.Freshness;
import org.mandatum.web.http.MadeAnswer;
import org.mandatum.web.http.ProblemType;
import org.mandatum.web.http.Refusal;
import org.mandatum.web.release.CurrentRelease;

/**
 * The files of a release: {@code /release/ID/data.nq.gz}, {@code SHA256SUMS} over all of them, and {@code /release/ID/changes.rdfp}, which is what changed
 * since the release before.
 *
 * <p>A name is looked up in the list of files; no path is made of it.
 */
public final class ReleaseFiles implements Exchange.Answer {

    private static final String CHANGES = "changes.rdfp";

    private final CurrentRelease current;
    private final Exchange.Answer others;

    /** Answers of releases of this store; what is no file of one goes to the other answer. */
    public ReleaseFiles(CurrentRelease current, Exchange.Answer others) {
        this.current = current;
        this.others = others;
    }

    @Override
    public void to(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var parts = request.getRequestURI().split("/");
        var release = parts.length == 4 ? ReleaseId.parse(parts[2]) : Optional.<ReleaseId>empty();
        if (release.isEmpty()) {
            others.to(request, response);
        } else if (parts[3].equals(CHANGES)) {
            changes(release.get(), request, response);
        } else if (parts[3].equals(Dumps.CHECKSUMS)) {
            checksums(release.get(), request, response);
        } else {
            dump(release.get(), parts[3], request, response);
        }
    }

    private void changes(ReleaseId release, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var changes = Changes.of(current.store(), release)
                .orElseThrow(() ->
                        new Refusal(ProblemType.NOT_FOUND, "This release or the one before it is no longer kept."));
        var tag = EntityTag.of(release.value(), CHANGES);
        if (!new Freshness(tag, changes.manifest().created()).isAnswer(request, response)) {
            response.setContentType("application/rdf-patch");
            changes.writeTo(response.getOutputStream());
        }
    }

    private void checksums(ReleaseId release, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var dumps = current.read(open -> open.id().equals(release) ? list(open) : List.<Dump>of());
        if (dumps.isEmpty()) {
            throw noSuchFile();
        }
        MadeAnswer.of("text/plain;charset=utf-8", Dumps.checksums(dumps).getBytes(StandardCharsets.UTF_8))
                .send(request, response);
    }

    private static Refusal noSuchFile() {
        return new Refusal(ProblemType.NOT_FOUND, "There is no such file of the release that is served.");
    }

    private void dump(ReleaseId release, String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            current.read(open -> {
                var dump = open.id().equals(release) ? find(list(open), name) : Optional.<Dump>empty();
                send(dump.orElseThrow(ReleaseFiles::noSuchFile), request, response);
                return open;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<Dump> list(Release release) {
        try {
            return release.dumps().list();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Dump> find(List<Dump> dumps, String name) {
        return dumps.stream().filter(dump -> dump.name().equals(name)).findFirst();
    }

    private static void send(Dump dump, HttpServletRequest request, HttpServletResponse response) {
        var tag = new EntityTag("\"" + dump.sha256() + "\"");
        response.setHeader("ETag", tag.value());
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        if (tag.isHeldBy(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(dump.compression().isEmpty() ? dump.mediaType() : dump.compression());
        response.setContentLengthLong(dump.bytes());
        try {
            Files.copy(dump.file(), response.getOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
