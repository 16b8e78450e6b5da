package org.mandatum.language;

import java.lang.Character.UnicodeScript;

/**
 * Characters that scanners and typists take for one another, though they are not equal as {@link Folding} has it: figures
 * for letters, letters of one alphabet for those of another, Arabic letters that only their dots tell apart.
 */
final class LookAlikes {

    private static final String FIGURES = "01|5";

    /** What figures stand for within a word; 1 is taken for either of two letters. */
    private static final String[] LETTERS = {"olls", "oils"};

    /** Small letters, figures and signs of one shape; all folded. */
    private static final String[] SHAPES = {"il1|!", "o0", "s5"};

    /** Arabic letters with the same bones; folded, so that hamza and the points of final ya are gone. */
    private static final String[] BONES = {"بتثني", "جحخ", "دذ", "رز", "سش", "صض", "طظ", "عغ", "فق"};

    /** Two letters that run together into one. */
    private static final String[][] JOINED = {{"rn", "m"}, {"vv", "w"}, {"cl", "d"}};

    private static final String CYRILLIC = "аеорсухіАВЕКМНОРСТУХІ";
    private static final String LATIN = "aeopcyxiABEKMHOPCTYXI";

    private LookAlikes() {}

    /** In how many ways figures can be read as letters. */
    static int ways() {
        return LETTERS.length;
    }

    /** The words with letters in place of the figures that stand within words: “Cal1s up0n”; as long as before. */
    static String lettersForFigures(String words, int way) {
        var mended = new StringBuilder(words);
        for (int i = 0; i < words.length(); i++) {
            int figure = FIGURES.indexOf(words.charAt(i));
            if (figure >= 0 && besideLetter(words, i)) {
                mended.setCharAt(i, LETTERS[way].charAt(figure));
            }
        }
        return mended.toString();
    }

    private static boolean besideLetter(String words, int at) {
        return at > 0 && Character.isLetter(words.charAt(at - 1))
                || at + 1 < words.length() && Character.isLetter(words.charAt(at + 1));
    }

    /** The words in the letters of their own script, where some are of another that has letters of the same shape. */
    static String inScript(UnicodeScript script, String words) {
        return switch (script) {
            case CYRILLIC -> exchanged(words, LATIN, CYRILLIC);
            case LATIN -> exchanged(words, CYRILLIC, LATIN);
            default -> words;
        };
    }

    private static String exchanged(String words, String wrong, String right) {
        var mended = new StringBuilder(words);
        for (int i = 0; i < words.length(); i++) {
            int letter = wrong.indexOf(words.charAt(i));
            if (letter >= 0) {
                mended.setCharAt(i, right.charAt(letter));
            }
        }
        return mended.toString();
    }

    /** Whether two folded characters have the same shape. */
    static boolean alike(char one, char other) {
        return together(SHAPES, one, other) || together(BONES, one, other);
    }

    private static boolean together(String[] rows, char one, char other) {
        for (var row : rows) {
            if (row.indexOf(one) >= 0) {
                return row.indexOf(other) >= 0;
            }
        }
        return false;
    }

    /** Whether the words are equal from here on, but that two letters of one are joined in the other. */
    static boolean joined(String one, String other, int at) {
        for (var pair : JOINED) {
            if (joined(one, other, at, pair[0], pair[1]) || joined(one, other, at, pair[1], pair[0])) {
                return true;
            }
        }
        return false;
    }

    private static boolean joined(String one, String other, int at, String inOne, String inOther) {
        return one.startsWith(inOne, at)
                && other.startsWith(inOther, at)
                && one.substring(at + inOne.length()).equals(other.substring(at + inOther.length()));
    }
}
