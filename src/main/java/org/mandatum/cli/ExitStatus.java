package org.mandatum.cli;

/** How a command ended, as its exit status says it. */
enum ExitStatus {
    DONE(0),
    FAILED(1),
    WRONG_USAGE(2),
    /** Some inputs were rejected, each named; the others are done. */
    DONE_IN_PART(3);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
