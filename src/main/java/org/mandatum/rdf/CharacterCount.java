package org.mandatum.rdf;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.mandatum.text.Span;

/**
 * Turns offsets in UTF-16 units into offsets in characters (Unicode code points), in which the Web Annotation Data Model
 * (4.2.5, Text Position Selector) and SPARQL's {@code SUBSTR} count.
 */
final class CharacterCount {

    private final int[] pairs;

    /** Remembers where a text has characters of two units; most have none. */
    CharacterCount(String text) {
        boolean none = text.codePointCount(0, text.length()) == text.length();
        pairs = none ? new int[0] : lowSurrogates(text);
    }

    private static int[] lowSurrogates(String text) {
        return IntStream.range(0, text.length())
                .filter(at -> Character.isLowSurrogate(text.charAt(at))
                        && at > 0
                        && Character.isHighSurrogate(text.charAt(at - 1)))
                .toArray();
    }

    Span characters(Span units) {
        return new Span(characters(units.start()), characters(units.end()));
    }

    private int characters(int units) {
        int found = Arrays.binarySearch(pairs, units);
        return units - (found >= 0 ? found : -found - 1);
    }
}
