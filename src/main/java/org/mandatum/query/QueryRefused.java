package org.mandatum.query;

import java.util.Optional;

/** A query that is not run, or not to its end. The message is one sentence for the person who asked. */
public final class QueryRefused extends Exception {

    /** Why a query is refused; what a server answers and with which status a command ends hang on it. */
    public enum Reason {
        UNKNOWN_QUERY,
        UNKNOWN_PARAMETER,
        MISSING_PARAMETER,
        BAD_VALUE,
        SYNTAX,
        NOT_ALLOWED,
        BAD_FORMAT,
        TIME_LIMIT
    }

    /**
     * A place in the text of a query.
     *
     * @param line from 1
     * @param column from 1
     */
    public record Place(int line, int column) {}

    private final Reason reason;
    private final transient Optional<Place> place;

    QueryRefused(Reason reason, String message) {
        this(reason, message, Optional.empty());
    }

    QueryRefused(Reason reason, String message, Optional<Place> place) {
        super(message);
        this.reason = reason;
        this.place = place;
    }

    public Reason reason() {
        return reason;
    }

    /** Where a query is faulty; the message says it, too. */
    public Optional<Place> place() {
        return place;
    }
}
