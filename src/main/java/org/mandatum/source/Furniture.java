package org.mandatum.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What printing puts on a page beside the words: page numbers, job numbers, bar codes. Told by their shape. */
final class Furniture {

    private static final Pattern PAGE_OF_PAGES = Pattern.compile("(\\d{1,3})/(\\d{1,3})");
    private static final Pattern CERTAIN = Pattern.compile(
            "\\d{2}-\\d{5,6}|GE\\.\\d{2}-\\d{5,6}|\\*\\d{6,9}\\*|/\\.{3}|/…|\\.{3}/\\.{3}|[-–—]\\d{1,3}[-–—]");
    private static final Pattern BESIDE = Pattern.compile("\\([A-Z]\\)|\\d{6,8}|[-–—]|\\d{1,3}(?:/\\d{1,3})?");
    private static final Pattern SYMBOL =
            Pattern.compile("[A-Z]{1,4}(?:/[A-Za-z0-9.\\-]*[A-Za-z0-9])+(?: ?\\([IVXLC0-9]+\\))?\\*{0,2}");

    private static final int FIRST_SESSION = 31;

    private static final int LONGEST_HEAD = 100;

    private Furniture() {}

    /**
     * Whether a line holds nothing but page numbers, job numbers and bar codes. The number of a page alone must be lower
     * than that of the first session whose resolutions are numbered in this way, the thirty-first.
     */
    static boolean isLine(CharSequence line) {
        boolean certain = false;
        var tokens = line.toString().strip().split("\\s+");
        for (var token : tokens) {
            if (CERTAIN.matcher(token).matches() || isPageOfPages(token, tokens.length == 1)) {
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

    /** The numbers of pages in all that lines name, as in {@code 3/45}. */
    static Set<Integer> pagesOf(List<Line> lines) {
        return lines.stream()
                .map(Line::words)
                .filter(Furniture::isLine)
                .flatMap(words -> PAGE_OF_PAGES.matcher(words).results())
                .map(page -> Integer.valueOf(page.group(2)))
                .collect(Collectors.toSet());
    }

    /** Whether a line is the number of a page out of so many. */
    static boolean isPageOf(Set<Integer> pages, String line) {
        var numbers = PAGE_OF_PAGES.matcher(line);
        return numbers.matches()
                && Integer.parseInt(numbers.group(1)) <= Integer.parseInt(numbers.group(2))
                && pages.contains(Integer.valueOf(numbers.group(2)));
    }

    private static boolean isPageOfPages(String token, boolean alone) {
        var numbers = PAGE_OF_PAGES.matcher(token);
        return numbers.matches()
                && Integer.parseInt(numbers.group(1)) <= Integer.parseInt(numbers.group(2))
                && !(alone && Integer.parseInt(numbers.group(1)) >= FIRST_SESSION);
    }
}
