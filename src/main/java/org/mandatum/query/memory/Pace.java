package org.mandatum.query.memory;

/** Lets the evaluation of a query rest after so many rows, if whoever gave the query thinks it should. For one thread. */
final class Pace {

    private static final int ROWS = 1 << 10;

    private final Runnable rest;
    private int rows;

    Pace(Runnable rest) {
        this.rest = rest;
    }

    /** Notes a row that was read. */
    void step() {
        if (++rows % ROWS == 0) {
            rest.run();
        }
    }
}
