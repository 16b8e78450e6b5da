package org.mandatum.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.mandatum.web.http.EntityTag;
import org.mandatum.web.http.Exchange;
import org.mandatum.web.syntax.JsonLdContext;

/** The context of our JSON-LD, for those who name it in documents of their own. */
final class ContextAnswer implements Exchange.Answer {

    private final byte[] document = JsonLdContext.SHIPPED.document();
    private final EntityTag tag = EntityTag.of("context", Arrays.toString(document));

    @Override
    public void to(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", tag.value());
        response.setHeader("Cache-Control", "public, max-age=86400");
        response.setContentType("application/ld+json");
        if (tag.isIn(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentLength(document.length);
        response.getOutputStream().write(document);
    }
}
