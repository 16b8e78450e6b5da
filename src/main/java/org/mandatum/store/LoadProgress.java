package org.mandatum.store;

/** Hears how far the making of a release has come. */
@FunctionalInterface
public interface LoadProgress {

    /** For callers whom it does not concern. */
    LoadProgress UNHEARD = (step, done, total) -> {};

    /** What is being done to the new release. */
    enum Step {
        WRITING,
        READING_BACK
    }

    /** So many statements of the step are done, of so many; called now and then, and at the end of each step. */
    void report(Step step, long done, long total);
}
