package org.mandatum.cli;

/**
 * What became of the inputs.
 *
 * @param taken how many were taken
 * @param rejected how many were rejected
 * @param documents how many of those taken are resolutions
 * @param clauses how many clauses and subclauses those have
 * @param seconds how long it took to take them
 */
record Tally(int taken, int rejected, int documents, long clauses, double seconds) {

    static final Tally NONE = new Tally(0, 0);

    Tally(int taken, int rejected) {
        this(taken, rejected, 0, 0, 0);
    }

    /** The same with one more. */
    Tally with(Item item, boolean wasTaken) {
        if (!wasTaken) {
            return new Tally(taken, rejected + 1, documents, clauses, seconds);
        }
        long more = item.clauses();
        return new Tally(taken + 1, rejected, documents + (more > 0 ? 1 : 0), clauses + more, seconds);
    }

    /** The same, after so many seconds. */
    Tally after(double passed) {
        return new Tally(taken, rejected, documents, clauses, passed);
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
