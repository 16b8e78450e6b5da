package org.mandatum.semantic.lineage;

import java.util.List;

/** What became of a clause from one resolution to another. */
public sealed interface ClauseChange {

    /** The same words, perhaps at another place. */
    record Kept(ClauseText older, ClauseText newer) implements ClauseChange {}

    /**
     * Other words that say much the same.
     *
     * @param likeness how much of the words both share, above 0 and up to 1
     * @param words the words of both, in the order of reading
     */
    record Changed(ClauseText older, ClauseText newer, double likeness, List<WordRun> words) implements ClauseChange {

        public Changed {
            words = List.copyOf(words);
        }
    }

    /** In the older text alone. */
    record Dropped(ClauseText older) implements ClauseChange {}

    /** In the newer text alone. */
    record Added(ClauseText newer) implements ClauseChange {}
}
