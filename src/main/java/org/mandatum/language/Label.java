package org.mandatum.language;

import java.util.List;
import java.util.Optional;
import org.mandatum.text.Span;

/**
 * The number or letter before a paragraph or a part of it: “4.”, “(a)”, «(أ)», «(一)», “IV.”
 *
 * <p>Some can be read in two ways: (i) is the ninth letter and the Roman one. Which is meant only the labels around
 * it tell.
 *
 * @param span the label with its punctuation, without the space behind it
 * @param written what stands between the punctuation
 * @param readings what it can be, the commoner first; never empty
 */
public record Label(Span span, String written, List<Reading> readings) {

    public Label {
        readings = List.copyOf(readings);
    }

    /** The styles of labels. */
    public enum Style {
        /** 1, 2, 3. */
        NUMBER,
        /** a, b, c, in the order of the language's own alphabet. */
        LETTER,
        /** i, ii, iii, and what stands for that in Arabic (’1‘) and Chinese ((一)). */
        ROMAN,
        /** A, B, C of the parts of a resolution. */
        CAPITAL,
        /** I, II, III of the sections. */
        SECTION
    }

    /** One way to read a label: by its style and its place in it, from 1. */
    public record Reading(Style style, int value) {

        /** The segment of a clause path, the same in every language: 4, a, iv, B, II. */
        public String segment() {
            return switch (style) {
                case NUMBER -> Integer.toString(value);
                case LETTER -> Letters.latin(value);
                case CAPITAL -> Letters.latin(value).toUpperCase(java.util.Locale.ROOT);
                case ROMAN -> Numerals.roman(value).toLowerCase(java.util.Locale.ROOT);
                case SECTION -> Numerals.roman(value);
            };
        }
    }

    /** The first reading in a style, if it can be read so. */
    public Optional<Reading> as(Style style) {
        return readings.stream().filter(reading -> reading.style() == style).findFirst();
    }

    /**
     * The shape of the label with its number or letter taken out, such as {@code ()} or {@code .}; it tells the
     * degree.
     */
    public String shape(CharSequence text) {
        return span.in(text).replace(written, "");
    }
}
