package org.mandatum.rdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * One segment of the path of an IRI: whatever it is made of, it holds only characters that may stand there (RFC 3987,
 * {@code isegment-nz}) and is never a step such as {@code ..} that a client would resolve away.
 */
final class IriSegment {

    private static final String KEPT = "-._~!$()*+,;=:@";
    private static final int LONGEST_WORDS = 80;

    private IriSegment() {}

    /** Letters, digits and the marks of the path stay, white space goes, all else is percent-encoded. */
    static String of(String value) {
        if (isPlain(value)) {
            return value;
        }
        var kept = value.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .mapToObj(c -> isWordCharacter(c) || KEPT.indexOf(c) >= 0 ? Character.toString(c) : encoded(c))
                .collect(Collectors.joining());
        return kept.matches("\\.{0,2}") ? kept.replace(".", "-") + "_" : kept;
    }

    /** Whether all of it is kept as it stands, as most segments are. */
    private static boolean isPlain(String value) {
        boolean letters = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letter = c < 0x80 && Character.isLetterOrDigit(c);
            if (!letter && KEPT.indexOf(c) < 0) {
                return false;
            }
            letters |= letter;
        }
        return letters;
    }

    static String path(List<String> segments) {
        var path = new StringJoiner("/");
        for (var segment : segments) {
            path.add(of(segment));
        }
        return path.toString();
    }

    /**
     * Running words as a segment: lower case, one hyphen for what stands between words. Long ones are cut and told apart
     * by a hash, words without any letter are a hash alone.
     */
    static String ofWords(String words) {
        var hyphened = hyphened(words.toLowerCase(Locale.ROOT));
        if (!hyphened.isEmpty() && hyphened.length() <= LONGEST_WORDS) {
            return hyphened;
        }
        var whole = hyphened.codePoints().limit(LONGEST_WORDS).mapToObj(Character::toString);
        return whole.collect(Collectors.joining()) + "~" + Integer.toHexString(words.hashCode());
    }

    /** Words with one hyphen for what stands between them, and nothing around them. */
    private static String hyphened(String words) {
        var hyphened = new StringBuilder(words.length());
        boolean between = false;
        for (int at = 0; at < words.length(); ) {
            int c = words.codePointAt(at);
            at += Character.charCount(c);
            if (isWordCharacter(c)) {
                if (between && !hyphened.isEmpty()) {
                    hyphened.append('-');
                }
                hyphened.appendCodePoint(c);
            }
            between = !isWordCharacter(c);
        }
        return hyphened.toString();
    }

    /** Letters, digits and combining marks of any script; not what IRIs leave out, such as private-use characters. */
    private static boolean isWordCharacter(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetterOrDigit(character);
        };
    }

    private static String encoded(int character) {
        var bytes = Character.toString(character).getBytes(StandardCharsets.UTF_8);
        var out = new StringBuilder();
        for (byte b : bytes) {
            out.append('%').append(String.format(Locale.ROOT, "%02X", b));
        }
        return out.toString();
    }
}
