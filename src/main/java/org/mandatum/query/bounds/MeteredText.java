package org.mandatum.query.bounds;

import java.util.function.BooleanSupplier;
import org.apache.jena.query.QueryCancelledException;

/** A text that stops those who read it when the query was cancelled: a regular expression may read it without end. */
final class MeteredText implements CharSequence {

    private static final int PATIENCE = 1 << 12;

    private final String text;
    private final BooleanSupplier cancelled;
    private int reads;

    MeteredText(String text, BooleanSupplier cancelled) {
        this.text = text;
        this.cancelled = cancelled;
    }

    @Override
    public char charAt(int index) {
        if (++reads % PATIENCE == 0 && cancelled.getAsBoolean()) {
            throw new QueryCancelledException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
