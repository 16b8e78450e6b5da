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

    private final String folded;

    Literal(String words) {
        folded = Folding.squeezed(words);
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

    /** Where the words that begin at {@code from} end, combining marks on the last letter included; or {@link #NONE}. */
    int endAt(CharSequence text, int from) {
        int at = from;
        for (int i = 0; i < folded.length(); i++) {
            char wanted = folded.charAt(i);
            boolean loose = loose(wanted)
                    || i > 0 && loose(folded.charAt(i - 1))
                    || i + 1 < folded.length() && wanted == ' ' && loose(folded.charAt(i + 1));
            int next = i == 0 && !loose && wanted != ' ' ? at : skip(text, at, loose || wanted == ' ');
            if (wanted == ' ') {
                if (!loose && !blankWithin(text, at, next)) {
                    return NONE;
                }
                at = next;
            } else if (next < text.length() && Folding.fold(text.charAt(next)) == wanted) {
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
            if (Folding.fold(text.charAt(i)) == ' ') {
                return true;
            }
        }
        return false;
    }

    /** The next place that holds something seen, or also something that is not white space. */
    static int skip(CharSequence text, int from, boolean blanksToo) {
        int at = from;
        while (at < text.length()) {
            char c = Folding.fold(text.charAt(at));
            if (c != Folding.UNSEEN && !(blanksToo && c == ' ')) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static int skipMarks(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK) {
            at++;
        }
        return at;
    }
}
