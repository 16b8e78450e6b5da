package org.mandatum.query;

import java.util.Optional;

/**
 * A value that a query asks for.
 *
 * @param name the variable's name, without the question mark
 * @param standard what holds where no value is given; without it the parameter must be given
 * @param description what the value is for, in a few words
 */
public record Parameter(String name, ParameterType type, Optional<String> standard, String description) {

    /** The name of the parameter that sets the greatest number of rows: SPARQL allows no variable there. */
    static final String LIMIT = "limit";

    public boolean required() {
        return standard.isEmpty();
    }
}
