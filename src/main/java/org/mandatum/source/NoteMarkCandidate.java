package org.mandatum.source;

/**
 * Digits in a paragraph that may be the mark of a note.
 *
 * @param paragraph which paragraph they stand in
 * @param start where they begin, brackets included
 * @param end where they end
 * @param label the number they would be
 * @param weight how much speaks for it: {@link #CERTAIN} for raised digits, {@link #STRONG} for digits that cannot well
 *     be anything else, less where a number could stand there too
 */
record NoteMarkCandidate(int paragraph, int start, int end, int label, int weight) {

    static final int CERTAIN = 100;
    static final int STRONG = 10;

    /** From here on the digits can be a second mark of a note that was cited before. */
    static final int ENOUGH_AGAIN = 7;

    /** From here on they can be a first mark, whose order speaks for it too. */
    static final int ENOUGH = 4;

    /** Digits behind a number and a comma, as in {@code Agenda 21,7}; taken where nothing else is left. */
    static final int DOUBTFUL = 1;

    static final int NONE = 0;
}
