package org.mandatum.web.http;

import jakarta.servlet.http.HttpServletResponse;

/** Tells caches on which fields of a request an answer depends (RFC 9110, section 12.5.5). */
public final class Variation {

    private Variation() {}

    /** The form was negotiated, and the language of pages. */
    public static void byFormAndLanguage(HttpServletResponse response) {
        response.setHeader("Vary", "Accept, Accept-Language, Accept-Encoding");
    }

    /** Beside these, the vocabulary of the description. */
    public static void byFormProfileAndLanguage(HttpServletResponse response) {
        response.setHeader("Vary", "Accept, Accept-Profile, Accept-Language, Accept-Encoding");
    }

    /** There is one form only, in the reader's language. */
    public static void byLanguage(HttpServletResponse response) {
        response.setHeader("Vary", "Accept-Language, Accept-Encoding");
    }
}
