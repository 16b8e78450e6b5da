package org.mandatum.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * What holds for every response: nothing on a page runs a script or loads from elsewhere, programs in browsers may read
 * everything (there is nothing private here, and no cookie), and what broke half-way ends as a broken connection.
 */
public final class ResponseRules extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** The header fields of every response, also of those that the HTTP server makes itself. */
    public static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
                    "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            // Where more was negotiated, Variation says so in its place.
            "Vary", "Accept-Encoding",
            "Access-Control-Allow-Origin", "*",
            "Access-Control-Expose-Headers",
                    "ETag, Last-Modified, Link, Content-Location, Content-Profile, Retry-After, Vary, Accept-Query, Allow");

    private static final Map<String, String> PREFLIGHT = Map.of(
            "Access-Control-Allow-Methods", "GET, HEAD, POST, QUERY, OPTIONS",
            "Access-Control-Allow-Headers",
                    "Accept, Accept-Language, Accept-Profile, Content-Type, If-None-Match, If-Modified-Since",
            "Access-Control-Max-Age", "86400",
            "Allow", "GET, HEAD, POST, QUERY, OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ALWAYS.forEach(response::setHeader);
        if (request.getMethod().equals("OPTIONS")) {
            PREFLIGHT.forEach(response::setHeader);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        chain.doFilter(request, response);
        if (Exchange.isBroken(request)) {
            throw new IOException("The answer broke after its beginning had been sent");
        }
    }
}
