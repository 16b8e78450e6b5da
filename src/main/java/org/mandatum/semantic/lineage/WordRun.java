package org.mandatum.semantic.lineage;

/**
 * Words that stand in both texts, or in one of them.
 *
 * @param side where they stand
 * @param words the words, with the white space behind them
 */
public record WordRun(Side side, String words) {

    /** Where words stand. */
    public enum Side {
        BOTH,
        OLDER,
        NEWER
    }
}
