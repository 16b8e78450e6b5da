package org.mandatum.web.http;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Who asks, as far as an address tells.
 *
 * @param behindProxy whether a proxy of ours stands before the server, whose word on its client counts; from anybody else
 *     the field X-Forwarded-For is what he likes to write there
 */
public record ClientAddress(boolean behindProxy) {

    private static final String FORWARDED = "X-Forwarded-For";

    /** The address of the client: behind a proxy the last one, which the proxy itself has added. */
    public String of(HttpServletRequest request) {
        var forwarded = request.getHeader(FORWARDED);
        if (!behindProxy || forwarded == null || forwarded.isBlank()) {
            return request.getRemoteAddr();
        }
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }
}
