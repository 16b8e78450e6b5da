package org.mandatum.language;

import java.util.Arrays;

/**
 * A text in which many wordings are looked for: where words can begin in it is worked out once and not for each wording.
 *
 * <p>It reads as the text itself does. Any text can be searched; one that is searched often is searched faster as words.
 */
public final class Words implements CharSequence {

    private final String text;

    /** What its characters fold to. */
    private final char[] folded;

    /** The places where a word can begin, ascending. */
    private final int[] starts;

    /** Of each place of the text where a word can begin the letters with which it does. */
    private final int[] pairs;

    /** A bit for each place of the text, set where a word can begin. */
    private final long[] begins;

    private final Beginnings beginnings;

    private Words(String text) {
        this.text = text;
        folded = Folding.each(text);
        starts = WordEdges.beginnings(text, folded);
        pairs = LetterPair.at(folded, starts);
        begins = new long[text.length() / Long.SIZE + 1];
        for (int start : starts) {
            begins[start / Long.SIZE] |= 1L << start;
        }
        beginnings = new Beginnings(folded, starts);
    }

    /** The end of a text of which all this is known. */
    private Words(Words whole, int from) {
        text = whole.text.substring(from);
        folded = Arrays.copyOfRange(whole.folded, from, whole.folded.length);
        int first = whole.indexOfStart(from);
        starts = Arrays.copyOfRange(whole.starts, first, whole.starts.length);
        pairs = Arrays.copyOfRange(whole.pairs, from, whole.pairs.length);
        begins = new long[text.length() / Long.SIZE + 1];
        for (int i = 0; i < starts.length; i++) {
            starts[i] -= from;
            begins[starts[i] / Long.SIZE] |= 1L << starts[i];
        }
        beginnings = whole.beginnings.from(from);
    }

    /** The words from a place on, as if they were all of the text. */
    public Words from(int start) {
        if (start == 0) {
            return this;
        }
        return WordEdges.beginAnew(text, start) ? new Words(this, start) : new Words(text.substring(start));
    }

    /** The words of a text. */
    public static Words of(CharSequence text) {
        return text instanceof Words words ? words : new Words(text.toString());
    }

    /**
     * Whether words that begin so may stand where a word can begin; most that do not stand there are told without a
     * search.
     */
    boolean mayHold(int beginning) {
        return beginnings.mayHold(beginning);
    }

    /** The beginning of the word at a place where one can begin, as {@link Literal#couldBegin} compares it. */
    int beginning(int start) {
        return beginnings.at(start);
    }

    /** Whether a word can begin at a place; at white space none does. */
    boolean canBegin(int at) {
        return (begins[at / Long.SIZE] >>> at & 1) != 0;
    }

    /** What the character at a place folds to ({@link Folding}). */
    char folded(int index) {
        return folded[index];
    }

    /** Which of the places is the first at or behind {@code from}. */
    int indexOfStart(int from) {
        int index = Arrays.binarySearch(starts, from);
        return index >= 0 ? index : -index - 1;
    }

    int startCount() {
        return starts.length;
    }

    int start(int index) {
        return starts[index];
    }

    /** The first two letters at a place where a word can begin. */
    int pair(int start) {
        return pairs[start];
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
