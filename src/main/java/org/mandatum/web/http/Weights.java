package org.mandatum.web.http;

/** Quality values of content negotiation (RFC 9110, section 12.4.2). */
final class Weights {

    private Weights() {}

    /** The value, held between 0 and 1; what is no number counts as 0, so that nobody is sent what he marked oddly. */
    static double parse(String written) {
        try {
            return Math.clamp(Double.parseDouble(written.strip()), 0, 1);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
