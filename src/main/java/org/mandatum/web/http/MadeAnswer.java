package org.mandatum.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * An answer that is made before it is sent. Its tag is a digest of itself, so that it changes when the answer does,
 * whatever that was made of: data, wordings, another version of the program.
 */
public final class MadeAnswer {

    private static final String ASKED_EACH_TIME = "no-cache";

    private final String contentType;
    private final String cacheControl;
    private final byte[] body;
    private final EntityTag tag;

    /**
     * An answer that caches keep for some time.
     *
     * @param contentType what the field Content-Type says
     * @param cacheControl what the field Cache-Control says
     * @param body given away
     */
    public MadeAnswer(String contentType, String cacheControl, byte[] body) {
        this.contentType = contentType;
        this.cacheControl = cacheControl;
        this.body = body;
        this.tag = EntityTag.ofContent(body);
    }

    /** An answer that caches keep, but ask about each time. */
    public static MadeAnswer of(String contentType, byte[] body) {
        return new MadeAnswer(contentType, ASKED_EACH_TIME, body);
    }

    /** Sends it, or tells the client that it has it. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", tag.value());
        response.setHeader("Cache-Control", cacheControl);
        if (tag.isHeldBy(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(contentType);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
