package org.mandatum.web.http;

import java.util.Locale;
import java.util.Optional;

/**
 * One element of an Accept header field: {@code text/turtle;q=0.9}, {@code text/*}, {@code *}{@code /*}.
 *
 * <p>Parameters other than the weight are left aside: none of our representations has any that a client could choose.
 *
 * @param type the type, or {@code *}
 * @param subtype the subtype, or {@code *}
 * @param weight from 0 (refused) to 1
 */
record MediaRange(String type, String subtype, double weight) {

    private static final String ANY = "*";

    /** Reads one element; empty where it is not of the form, since a wrong element must not spoil the others. */
    static Optional<MediaRange> parse(String element) {
        var parts = element.split(";");
        var slash = parts[0].indexOf('/');
        if (slash < 1) {
            return Optional.empty();
        }
        var type = parts[0].substring(0, slash).strip().toLowerCase(Locale.ROOT);
        var subtype = parts[0].substring(slash + 1).strip().toLowerCase(Locale.ROOT);
        return subtype.isEmpty() ? Optional.empty() : Optional.of(new MediaRange(type, subtype, weight(parts)));
    }

    private static double weight(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            var parameter = parts[i].strip().toLowerCase(Locale.ROOT);
            if (parameter.startsWith("q=")) {
                return Weights.parse(parameter.substring(2));
            }
        }
        return 1;
    }

    boolean matches(String mediaType) {
        var slash = mediaType.indexOf('/');
        return (type.equals(ANY) || type.equals(mediaType.substring(0, slash)))
                && (subtype.equals(ANY) || subtype.equals(mediaType.substring(slash + 1)));
    }

    /** How exactly the range names a type: 0 for any, 1 for a whole family, 2 for one type. */
    int precision() {
        return (type.equals(ANY) ? 0 : 1) + (subtype.equals(ANY) ? 0 : 1);
    }
}
