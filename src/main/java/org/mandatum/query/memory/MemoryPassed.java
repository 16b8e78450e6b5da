package org.mandatum.query.memory;

import org.apache.jena.query.QueryCancelledException;

/**
 * A query was ended since it keeps more than it may.
 *
 * <p>To Jena it is a cancelled query: an exception of any other kind would make a FILTER false and let the query go on.
 */
public final class MemoryPassed extends QueryCancelledException {

    private static final long serialVersionUID = 1;

    private final String message;

    MemoryPassed(String message) {
        this.message = message;
    }

    /** One sentence for the person who asked, without a full stop. */
    @Override
    public String getMessage() {
        return message;
    }
}
