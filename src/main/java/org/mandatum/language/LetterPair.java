package org.mandatum.language;

/**
 * The first two letters of words in one number: enough to tell of most wordings, without a search, that they do not begin
 * at a place.
 *
 * <p>Letters are any folded characters ({@link Folding}) but white space, which is left out. The first one is in the
 * upper half; of words of one letter the lower half is empty.
 */
final class LetterPair {

    /** What begins with no letter. */
    static final int NONE = 0;

    private LetterPair() {}

    /** The letters that stand at {@code from}; {@link #NONE} where no word begins with what stands there. */
    static int at(CharSequence text, int from) {
        if (text instanceof Words words && words.canBegin(from)) {
            return words.pair(from);
        }
        char first = Folding.foldAt(text, from);
        if (first == Folding.UNSEEN) {
            return NONE;
        }
        int next = first == ' ' ? text.length() : Literal.skip(text, from + 1, true);
        return first << Character.SIZE | (next < text.length() ? Folding.foldAt(text, next) : NONE);
    }

    /** For each of the places of a folded text the letters that stand there; nothing for others. */
    static int[] at(char[] folded, int[] places) {
        var pairs = new int[folded.length];
        for (int place : places) {
            pairs[place] = at(folded, place);
        }
        return pairs;
    }

    private static int at(char[] folded, int from) {
        char first = folded[from];
        if (first == Folding.UNSEEN || first == ' ') {
            return first << Character.SIZE;
        }
        int next = from + 1;
        while (next < folded.length && (folded[next] == Folding.UNSEEN || folded[next] == ' ')) {
            next++;
        }
        return first << Character.SIZE | (next < folded.length ? folded[next] : NONE);
    }

    static char first(int pair) {
        return (char) (pair >>> Character.SIZE);
    }

    static boolean isOneLetter(int pair) {
        return (char) pair == NONE;
    }

    /** The first letter alone. */
    static int firstOnly(int pair) {
        return pair & ~Character.MAX_VALUE;
    }

    /** Whether words that begin so can stand where the letters of {@code pair} do. */
    static boolean begins(int words, int pair) {
        return words == pair || isOneLetter(words) && words == firstOnly(pair);
    }
}
