package org.mandatum.query;

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

    private final Reason reason;

    QueryRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
