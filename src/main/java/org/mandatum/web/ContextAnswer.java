package org.mandatum.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mandatum.web.http.Exchange;
import org.mandatum.web.http.MadeAnswer;
import org.mandatum.web.syntax.JsonLdContext;

/** The context of our JSON-LD, for those who name it in documents of their own. */
final class ContextAnswer implements Exchange.Answer {

    private final MadeAnswer document =
            new MadeAnswer("application/ld+json", "public, max-age=86400", JsonLdContext.SHIPPED.document());

    @Override
    public void to(HttpServletRequest request, HttpServletResponse response) throws IOException {
        document.send(request, response);
    }
}
