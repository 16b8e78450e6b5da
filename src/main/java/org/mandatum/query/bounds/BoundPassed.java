package org.mandatum.query.bounds;

import org.apache.jena.query.QueryCancelledException;

/**
 * A query was ended since a text or a number in it grew too long.
 *
 * <p>To Jena it is a cancelled query: an exception of any other kind would make a FILTER false and let the query go on.
 */
public final class BoundPassed extends QueryCancelledException {

    private static final long serialVersionUID = 1;

    private final String message;

    BoundPassed(String message) {
        this.message = message;
    }

    /** One sentence for the person who asked, without a full stop. */
    @Override
    public String getMessage() {
        return message;
    }
}
