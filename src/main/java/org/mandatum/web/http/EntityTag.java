package org.mandatum.web.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The validator of an answer (RFC 9110, section 8.8.3): the release and a digest of all that the answer depends on.
 *
 * <p>It is weak, for the rows of a query without ORDER BY may come in another order.
 */
public record EntityTag(String value) {

    private static final int DIGITS = 24;

    /** The tag of an answer from a release; the parts are all that the answer depends on beside the data. */
    public static EntityTag of(String release, String... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            var hash = HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
            return new EntityTag("W/\"%s-%s\"".formatted(release, hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Whether the If-None-Match field of a request names this answer. */
    public boolean isIn(@Nullable String field) {
        return field != null
                && Arrays.stream(field.split(","))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals("*") || opaque(tag).equals(opaque(value)));
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
