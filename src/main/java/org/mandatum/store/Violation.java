package org.mandatum.store;

import java.util.Optional;

/**
 * A place where data are not as the shapes say that they should be.
 *
 * @param focus the thing that is wrong, by its IRI
 * @param shape the shape that says so, by its IRI
 * @param value the value that is wrong, where there is one
 * @param message what should be, in one sentence
 */
public record Violation(String focus, String shape, Optional<String> value, String message) {

    @Override
    public String toString() {
        return focus + ": " + message
                + value.map(found -> " Found: " + found + ".").orElse("");
    }
}
