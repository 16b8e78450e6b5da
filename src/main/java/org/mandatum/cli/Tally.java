package org.mandatum.cli;

/** How many inputs were taken, and how many rejected. */
record Tally(int taken, int rejected) {

    /** The same with one more. */
    Tally with(boolean wasTaken) {
        return wasTaken ? new Tally(taken + 1, rejected) : new Tally(taken, rejected + 1);
    }

    ExitStatus status() {
        if (rejected == 0) {
            return ExitStatus.DONE;
        }
        return taken == 0 ? ExitStatus.FAILED : ExitStatus.DONE_IN_PART;
    }

    @Override
    public String toString() {
        return "%,d %s read".formatted(taken, taken == 1 ? "input" : "inputs")
                + (rejected == 0 ? "" : ", %,d rejected".formatted(rejected));
    }
}
