package org.mandatum.web.http;

import java.util.Optional;

/**
 * Why one request was refused.
 *
 * @param type what kind of refusal
 * @param detail what was wrong with this request; never a path of the machine, a class name or a stack trace
 * @param place where in the query
 */
public record HttpProblem(ProblemType type, String detail, Optional<Place> place) {

    /**
     * A place in a query.
     *
     * @param line from 1
     * @param column from 1
     */
    public record Place(int line, int column) {}

    /** A problem that has no place in a query. */
    public static HttpProblem of(ProblemType type, String detail) {
        return new HttpProblem(type, detail, Optional.empty());
    }
}
