package org.mandatum.cli;

/**
 * Why a command cannot be done: one line, which says what to do next.
 *
 * <p>It is told without a stack trace, since the cause lies outside the program.
 */
final class Refusal extends RuntimeException {

    private final transient ExitStatus status;

    private Refusal(ExitStatus status, String line) {
        super(line, null, false, false);
        this.status = status;
    }

    /** The arguments cannot be right, whatever the state of the world. */
    static Refusal usage(String line, Object... facts) {
        return new Refusal(ExitStatus.WRONG_USAGE, line.formatted(facts));
    }

    /** The arguments may be right, but it cannot be done here and now. */
    static Refusal failure(String line, Object... facts) {
        return new Refusal(ExitStatus.FAILED, line.formatted(facts));
    }

    ExitStatus status() {
        return status;
    }
}
