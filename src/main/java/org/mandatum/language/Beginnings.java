package org.mandatum.language;

import java.util.Arrays;

/**
 * How the words of a text begin: enough to tell of most wordings, without a search, that they do not stand in it.
 *
 * <p>A set of hash values (a Bloom filter of one hash function) of the first one, two, three and four letters of each
 * word, folded, what is unseen or white space left out. An answer “may stand” can be wrong, an answer “does not
 * stand” cannot.
 */
final class Beginnings {

    /** As many letters count. */
    private static final int LENGTH = 4;

    private static final int FACTOR = 31;
    private static final int SPREAD = 0x9E3779B9;
    private static final int BITS_A_WORD = 32;
    private static final int MOST_WORDS = 1 << 24;

    private final long[] bits;

    /** Of each place of the text where a word begins, the hash of as many letters as count; or of all there are. */
    private final int[] longest;

    /** How far a hash is shifted so that it is a place in {@code bits}. */
    private final int shift;

    private Beginnings(long[] bits, int shift, int[] longest) {
        this.bits = bits;
        this.shift = shift;
        this.longest = longest;
    }

    /** The beginnings of the words from a place of the text on; those before it may stand there too. */
    Beginnings from(int start) {
        return new Beginnings(bits, shift, Arrays.copyOfRange(longest, start, longest.length));
    }

    /** The beginnings of the words of a folded text, which stand at {@code starts}. */
    Beginnings(char[] text, int[] starts) {
        int size = Math.max(Long.SIZE, Integer.highestOneBit(BITS_A_WORD * Math.min(starts.length, MOST_WORDS)));
        bits = new long[size / Long.SIZE];
        shift = Integer.SIZE - Integer.numberOfTrailingZeros(size);
        longest = new int[text.length];
        for (int start : starts) {
            longest[start] = add(text, start);
        }
    }

    private int add(char[] text, int start) {
        int hash = 0;
        int letters = 0;
        for (int at = start; at < text.length && letters < LENGTH; at++) {
            char c = text[at];
            if (counts(c)) {
                hash = FACTOR * hash + c;
                letters++;
                int place = place(hash);
                bits[place / Long.SIZE] |= 1L << place;
            } else if (letters == 0) {
                return hash;
            }
        }
        return hash;
    }

    private static boolean counts(char folded) {
        return folded != ' ' && folded != Folding.UNSEEN;
    }

    private int place(int hash) {
        return hash * SPREAD >>> shift;
    }

    /** The beginning of the word at a place where one begins. */
    int at(int start) {
        return longest[start];
    }

    /** Whether words that begin so may stand in the text. */
    boolean mayHold(int beginning) {
        int place = place(beginning);
        return (bits[place / Long.SIZE] >>> place & 1) != 0;
    }

    /** Whether folded words have as many letters as count, so that words of a text that begin otherwise are others. */
    static boolean areLong(String folded) {
        int letters = 0;
        for (int at = 0; at < folded.length() && letters < LENGTH; at++) {
            letters += counts(folded.charAt(at)) ? 1 : 0;
        }
        return letters == LENGTH;
    }

    /** The beginning of folded words, as {@link #mayHold} takes it. */
    static int of(String folded) {
        int hash = 0;
        int letters = 0;
        for (int at = 0; at < folded.length() && letters < LENGTH; at++) {
            if (counts(folded.charAt(at))) {
                hash = FACTOR * hash + folded.charAt(at);
                letters++;
            }
        }
        return hash;
    }
}
