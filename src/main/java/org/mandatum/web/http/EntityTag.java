package org.mandatum.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The validator of an answer (RFC 9110, section 8.8.3): the release and a digest of all that the answer depends on.
 *
 * <p>It is weak, for the rows of a query without ORDER BY may come in another order.
 */
public record EntityTag(String value) {

    /** The methods whose answers can be the ones that a client has. */
    static final Set<String> READING = Set.of("GET", "HEAD", "QUERY");

    private static final int DIGITS = 24;

    /** The tag of an answer from a release; the parts are all that the answer depends on beside the data. */
    public static EntityTag of(String release, String... parts) {
        var digest = sha256();
        for (var part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return new EntityTag("W/\"%s-%s\"".formatted(release, beginning(digest.digest())));
    }

    /** The tag of an answer that is at hand. */
    static EntityTag ofContent(byte[] body) {
        return new EntityTag("W/\"%s\"".formatted(beginning(sha256().digest(body))));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String beginning(byte[] digest) {
        return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    }

    /**
     * Whether a client that reads says that it has this answer. By POST it may say so, too, but POST answers with no
     * stored representation that could be the same (RFC 9110, section 13.1.2).
     */
    public boolean isHeldBy(HttpServletRequest request) {
        return READING.contains(request.getMethod()) && isIn(ListField.of(request, "If-None-Match"));
    }

    /** Whether the value of an If-None-Match field names this answer. */
    boolean isIn(@Nullable String field) {
        return field != null
                && Arrays.stream(field.split(","))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals("*") || opaque(tag).equals(opaque(value)));
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
