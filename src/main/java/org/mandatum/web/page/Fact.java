package org.mandatum.web.page;

import java.util.List;

/**
 * One line of what is known of a thing.
 *
 * @param name of the property, and where the property is explained
 * @param values what the reader sees at once
 * @param more what is folded away: values in other languages, or beyond the first ones
 */
public record Fact(Value name, List<Value> values, List<Value> more) {

    /** Copies the lists. */
    public Fact {
        values = List.copyOf(values);
        more = List.copyOf(more);
    }
}
