package org.mandatum.source;

import java.util.ArrayDeque;
import java.util.Deque;

/** The fields that are open at a place: what a field tells Word to do is no text, what came of it is. */
final class WordFields {

    private final Deque<Boolean> hasResult = new ArrayDeque<>();

    /** A field begins, comes to its result, or ends. */
    void change(String kind) {
        switch (kind) {
            case "begin" -> hasResult.push(false);
            case "separate" -> {
                if (!hasResult.isEmpty()) {
                    hasResult.pop();
                    hasResult.push(true);
                }
            }
            case "end" -> hasResult.poll();
            default -> {
                // Nothing else happens to fields.
            }
        }
    }

    /** Instructions do not run on from paragraph to paragraph: a field that did not come to its result is broken. */
    void paragraphEnds() {
        hasResult.removeIf(result -> !result);
    }

    /** Whether characters here are part of a result, or of no field. */
    boolean isText() {
        return !hasResult.contains(false);
    }
}
