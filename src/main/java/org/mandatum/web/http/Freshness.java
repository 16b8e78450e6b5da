package org.mandatum.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What tells a client whether the answer that it has is still the one it would get (RFC 9110, section 13).
 *
 * @param tag names the answer
 * @param modified when the data that it is made of last changed
 */
public record Freshness(EntityTag tag, Instant modified) {

    /**
     * Tells the validators, and where the client has this very answer, that nothing has changed.
     *
     * @return whether the response is done
     */
    public boolean isAnswer(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("ETag", tag.value());
        response.setDateHeader("Last-Modified", modified.toEpochMilli());
        response.setHeader("Cache-Control", "no-cache");
        if (!isKnown(request)) {
            return false;
        }
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return true;
    }

    /** A tag goes before a date, which names no form and no language. */
    private boolean isKnown(HttpServletRequest request) {
        if (request.getHeader("If-None-Match") != null) {
            return tag.isHeldBy(request);
        }
        if (!EntityTag.READING.contains(request.getMethod())) {
            return false;
        }
        try {
            var since = request.getDateHeader("If-Modified-Since");
            return since >= 0 && !modified.truncatedTo(ChronoUnit.SECONDS).isAfter(Instant.ofEpochMilli(since));
        } catch (IllegalArgumentException notADate) {
            return false;
        }
    }
}
