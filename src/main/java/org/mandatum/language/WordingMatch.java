package org.mandatum.language;

import java.util.Map;
import java.util.Optional;
import org.mandatum.text.Span;

/**
 * A place where a wording stands in a text, and what fills its slots there.
 *
 * @param span the words of the whole wording
 * @param slots where each slot's filling stands, by the slot's name: {@code number}, {@code date} …
 * @param text the text that the spans belong to
 */
public record WordingMatch(Span span, Map<String, Span> slots, CharSequence text) {

    public WordingMatch {
        slots = Map.copyOf(slots);
    }

    /** The words that fill a slot; nothing where the alternative that matched has no such slot. */
    public Optional<String> slot(String name) {
        return slotSpan(name).map(filled -> filled.in(text));
    }

    /** Where the words that fill a slot stand. */
    public Optional<Span> slotSpan(String name) {
        return Optional.ofNullable(slots.get(name));
    }
}
