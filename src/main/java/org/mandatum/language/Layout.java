package org.mandatum.language;

/** Undoes what only the layout of a page put into words. */
final class Layout {

    private Layout() {}

    /** The words with any white space made one space, and none beside a Chinese character. */
    static String undone(String words) {
        var undone = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!blank) {
                undone.append(c);
            } else if (!undone.isEmpty() && undone.charAt(undone.length() - 1) != ' ' && !besideHan(words, i)) {
                undone.append(' ');
            }
        }
        return undone.toString().strip();
    }

    private static boolean besideHan(String words, int at) {
        int next = Literal.skip(words, at, true);
        return at > 0 && Folding.isHan(words.charAt(at - 1))
                || next < words.length() && Folding.isHan(words.charAt(next));
    }
}
