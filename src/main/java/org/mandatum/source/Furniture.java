package org.mandatum.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** What printing puts on a page beside the words: page numbers, job numbers, bar codes. Told by their shape. */
final class Furniture {

    private static final Pattern PAGE_OF_PAGES = Pattern.compile("(\\d{1,3})/(\\d{1,3})");
    private static final Pattern CERTAIN = Pattern.compile(
            "\\d{2}-\\d{5,6}|GE\\.\\d{2}-\\d{5,6}|\\*\\d{6,9}\\*|/\\.{3}|/…|\\.{3}/\\.{3}|[-–—]\\d{1,3}[-–—]");
    private static final Pattern BESIDE = Pattern.compile("\\([A-Z]\\)|\\d{6,8}|[-–—]|\\d{1,3}(?:/\\d{1,3})?");
    private static final Pattern SYMBOL =
            Pattern.compile("[A-Z]{1,4}(?:/[A-Za-z0-9.\\-]*[A-Za-z0-9])+(?: ?\\([IVXLC0-9]+\\))?\\*{0,2}");

    private static final int LONGEST_HEAD = 100;

    private Furniture() {}

    /** Whether a line holds nothing but page numbers, job numbers and bar codes. */
    static boolean isLine(CharSequence line) {
        boolean certain = false;
        for (var token : line.toString().strip().split("\\s+")) {
            if (CERTAIN.matcher(token).matches() || isPageOfPages(token)) {
                certain = true;
            } else if (!BESIDE.matcher(token).matches()) {
                return false;
            }
        }
        return certain;
    }

    /** Whether a line holds nothing but the symbol of a document. */
    static boolean isSymbol(CharSequence line) {
        return SYMBOL.matcher(line.toString().strip()).matches();
    }

    /** The paragraphs without page numbers, and without the symbol where it stands again at the head of a page. */
    static List<Draft> removedFrom(List<Draft> drafts) {
        var kept = new ArrayList<Draft>();
        var symbols = new HashSet<String>();
        for (var draft : drafts) {
            var words = draft.paragraph().words();
            boolean symbol = draft.paragraph().marks().isEmpty() && isSymbol(words);
            if (!isLine(words) && !(symbol && symbols.contains(words))) {
                kept.add(draft);
            }
            if (symbol || words.length() < LONGEST_HEAD) {
                symbols.addAll(Arrays.asList(words.split(" ")));
            }
        }
        return kept;
    }

    private static boolean isPageOfPages(String token) {
        var numbers = PAGE_OF_PAGES.matcher(token);
        return numbers.matches() && Integer.parseInt(numbers.group(1)) <= Integer.parseInt(numbers.group(2));
    }
}
