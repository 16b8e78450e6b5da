package org.mandatum.web.resource;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The path of a request in the form that IRIs have in the data.
 *
 * <p>Clients differ in what they encode: letters of other scripts, parentheses. In the data letters and the marks that
 * may stand in a path are written as they are, and everything else is percent-encoded.
 */
final class IriPath {

    private static final String KEPT = "/-._~!$()*+,;=:@";

    private IriPath() {}

    /** The path as an IRI has it; empty where it is not percent-encoded UTF-8. */
    static Optional<String> normal(String raw) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(decode(raw)))
                    .toString();
            var path = new StringBuilder();
            text.codePoints().forEach(c -> append(path, c));
            return Optional.of(path.toString());
        } catch (CharacterCodingException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static byte[] decode(String raw) {
        var octets = raw.getBytes(StandardCharsets.UTF_8);
        var decoded = new ByteArrayOutputStream();
        for (int i = 0; i < octets.length; i++) {
            if (octets[i] == '%') {
                decoded.write(Integer.parseInt(new String(octets, i + 1, 2, StandardCharsets.US_ASCII), 16));
                i += 2;
            } else {
                decoded.write(octets[i]);
            }
        }
        return decoded.toByteArray();
    }

    private static void append(StringBuilder path, int character) {
        if (isWordCharacter(character) || KEPT.indexOf(character) >= 0) {
            path.appendCodePoint(character);
            return;
        }
        for (byte octet : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
            path.append("%%%02X".formatted(octet));
        }
    }

    private static boolean isWordCharacter(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetterOrDigit(character);
        };
    }
}
