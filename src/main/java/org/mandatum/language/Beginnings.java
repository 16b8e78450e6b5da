package org.mandatum.language;

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

    /** How far a hash is shifted so that it is a place in {@code bits}. */
    private final int shift;

    /** The beginnings of the words of a folded text, which stand at {@code starts}. */
    Beginnings(char[] text, int[] starts) {
        int size = Math.max(Long.SIZE, Integer.highestOneBit(BITS_A_WORD * Math.min(starts.length, MOST_WORDS)));
        bits = new long[size / Long.SIZE];
        shift = Integer.SIZE - Integer.numberOfTrailingZeros(size);
        for (int start : starts) {
            add(text, start);
        }
    }

    private void add(char[] text, int start) {
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
                return;
            }
        }
    }

    private static boolean counts(char folded) {
        return folded != ' ' && folded != Folding.UNSEEN;
    }

    private int place(int hash) {
        return hash * SPREAD >>> shift;
    }

    /** Whether words that begin so may stand in the text. */
    boolean mayHold(int beginning) {
        int place = place(beginning);
        return (bits[place / Long.SIZE] >>> place & 1) != 0;
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
