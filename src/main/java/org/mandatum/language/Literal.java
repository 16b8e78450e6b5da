package org.mandatum.language;

/**
 * Fixed words, found in a text by what they fold to ({@link Folding}).
 *
 * <p>White space must stand where the words have it, in any amount. Beside a Chinese character or a punctuation mark it
 * may stand or be left out.
 */
final class Literal {

    /** The answer where the words do not stand. */
    static final int NONE = -1;

    /** The first of the marks that combine with a letter. */
    private static final char FIRST_MARK = '\u0300';

    private final String folded;

    /** Where white space beside a character, or a character instead of it, may stand or be left out. */
    private final boolean[] loose;

    private final boolean sureBeginning;

    /** The beginning of the words, as {@link Beginnings} knows that of a text, and whether it is all that counts there. */
    private final int longBeginning;

    private final boolean longWords;

    Literal(String words) {
        folded = Folding.squeezed(words);
        loose = new boolean[folded.length()];
        for (int i = 0; i < folded.length(); i++) {
            loose[i] = loose(folded.charAt(i))
                    || i > 0 && loose(folded.charAt(i - 1))
                    || i + 1 < folded.length() && folded.charAt(i) == ' ' && loose(folded.charAt(i + 1));
        }
        longBeginning = Beginnings.of(folded);
        longWords = Beginnings.areLong(folded);
        sureBeginning = !folded.isEmpty() && !loose[0] && folded.charAt(0) != ' ';
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Literal literal && folded.equals(literal.folded);
    }

    @Override
    public int hashCode() {
        return folded.hashCode();
    }

    boolean isEmpty() {
        return folded.isEmpty();
    }

    int length() {
        return folded.length();
    }

    /** The first character, folded; a space where the words begin with white space. */
    char first() {
        return folded.charAt(0);
    }

    /** The first two letters of the words. */
    int beginning() {
        return folded.isEmpty() ? LetterPair.NONE : LetterPair.at(folded, 0);
    }

    /** The beginning of the words, as {@link Beginnings} knows that of a text. */
    int longBeginning() {
        return longBeginning;
    }

    /** Whether the words could be those of a text that begin so where a word begins. */
    boolean couldBegin(int beginning) {
        return !longWords || longBeginning == beginning;
    }

    /**
     * Whether a word of a text begins where these begin, whatever stands before: behind white space, and in Chinese,
     * it does.
     */
    boolean beginsWord() {
        return !folded.isBlank()
                && (folded.charAt(0) == ' ' && !loose[0]
                        || Folding.isHan(folded.strip().charAt(0)));
    }

    /** Whether the words could stand here, by their first character. */
    boolean couldStandAt(CharSequence text, int at) {
        return !sureBeginning || at < text.length() && Folding.foldAt(text, at) == folded.charAt(0);
    }

    /** Where the words that begin at {@code from} end, combining marks on the last letter included; or {@link #NONE}. */
    int endAt(CharSequence text, int from) {
        if (!couldStandAt(text, from)) {
            return NONE;
        }
        int at = sureBeginning ? from + 1 : from;
        for (int i = sureBeginning ? 1 : 0; i < folded.length(); i++) {
            char wanted = folded.charAt(i);
            if (at < text.length() && Folding.foldAt(text, at) == wanted && wanted != ' ') {
                at++;
                continue;
            }
            int next = skip(text, at, loose[i] || wanted == ' ');
            if (wanted == ' ') {
                if (!loose[i] && !blankWithin(text, at, next)) {
                    return NONE;
                }
                at = next;
            } else if (next < text.length() && Folding.foldAt(text, next) == wanted) {
                at = next + 1;
            } else {
                return NONE;
            }
        }
        return skipMarks(text, at);
    }

    private static boolean loose(char folded) {
        return Folding.isPunctuation(folded) || Folding.isHan(folded);
    }

    private static boolean blankWithin(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Folding.foldAt(text, i) == ' ') {
                return true;
            }
        }
        return false;
    }

    /** The next place that holds something seen, or also something that is not white space. */
    static int skip(CharSequence text, int from, boolean blanksToo) {
        int at = from;
        while (at < text.length()) {
            char c = Folding.foldAt(text, at);
            if (c != Folding.UNSEEN && !(blanksToo && c == ' ')) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static int skipMarks(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && isMark(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isMark(char c) {
        return c >= FIRST_MARK && Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
