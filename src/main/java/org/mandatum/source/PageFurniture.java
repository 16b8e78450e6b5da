package org.mandatum.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes the heads and feet of pages out of a text. They are told by their shape (page numbers, job numbers, bar
 * codes), by repeating symbol and title, and by standing between such lines; no wording is needed.
 */
final class PageFurniture {

    /** Lines of a running head; titles can be long. */
    private static final int HIGHEST_HEAD = 8;

    /** Lines of the first page that can hold symbol and title, where nothing says that the body begins. */
    private static final int HIGHEST_MASTHEAD = 25;

    /** The notice on recycling and the like. */
    private static final int LONGEST_NOTICE = 60;

    private static final int MOST_NOTICES = 3;

    private static final String QUOTES = "“”„«\"‘";

    private static final Pattern BESIDE_SYMBOL = Pattern.compile("\\p{L}{1,12}\\.? ?\\d{1,3}");
    private static final Pattern SYMBOL_FIRST = Pattern.compile("(\\S+/\\S+(?: ?\\([IVXLC0-9]+\\))?)(?:\\s+(.*))?");

    private final List<Line> lines;
    private final ParagraphCues cues;
    private final boolean[] furniture;
    private final String masthead;

    private PageFurniture(List<Line> lines, ParagraphCues cues) {
        this.lines = lines;
        this.cues = cues;
        this.furniture = new boolean[lines.size()];
        this.masthead = masthead();
    }

    /** The lines without heads and feet; the first one behind them begins a page. */
    static List<Line> removedFrom(List<Line> lines, ParagraphCues cues) {
        return new PageFurniture(lines, cues).removed();
    }

    private List<Line> removed() {
        var pages = Furniture.pagesOf(lines);
        for (int i = 0; i < furniture.length; i++) {
            var words = lines.get(i).words();
            furniture[i] = Furniture.isLine(words) || Furniture.isPageOf(pages, words) || cues.isPageFurniture(words);
        }
        int line = 1;
        while (line <= furniture.length) {
            line = line < furniture.length && begins(line) ? behindHead(line) : behindFoot(line);
        }
        var kept = new ArrayList<Line>();
        boolean newPage = false;
        for (int i = 0; i < furniture.length; i++) {
            newPage |= furniture[i] || lines.get(i).newPage();
            if (!furniture[i]) {
                kept.add(newPage && !kept.isEmpty() ? lines.get(i).onNewPage() : lines.get(i));
                newPage = false;
            }
        }
        return kept;
    }

    /** Whether a page begins with a line though no foot stands before it. */
    private boolean begins(int line) {
        var words = lines.get(line).words();
        return lines.get(line).newPage() || (line > HIGHEST_HEAD && Furniture.isSymbol(words) && isInMasthead(words));
    }

    private int behindHead(int start) {
        int end = headFrom(start);
        Arrays.fill(furniture, start, end, true);
        return end + 1;
    }

    /** Notices at the foot, then symbol and title at the head; notices go only where something else ends the foot. */
    private int behindFoot(int start) {
        for (int top = start; furniture[start - 1] && top <= start + MOST_NOTICES; top++) {
            boolean newPage = top < furniture.length && lines.get(top).newPage();
            boolean footEnds = newPage || top == furniture.length || furniture[top];
            int end = footEnds ? top : headFrom(top);
            if (footEnds || end > top) {
                Arrays.fill(furniture, start, end, true);
                return newPage && top > start ? top : end + 1;
            }
            if (!isNotice(top)) {
                break;
            }
        }
        return start + 1;
    }

    /** The end of the running head that begins with a line; no head is without the symbol. */
    private int headFrom(int start) {
        int end = start;
        boolean symbol = false;
        while (end < furniture.length && end - start < HIGHEST_HEAD && isOfHead(end, start, symbol)) {
            symbol |= isHeadWithSymbol(lines.get(end).words());
            end++;
        }
        return symbol ? end : start;
    }

    private boolean isOfHead(int line, int start, boolean symbolSeen) {
        var words = lines.get(line).words();
        if (symbolSeen && lines.get(line).behindBlank()) {
            return furniture[line] || !hasTitle(start, line) && isTitleFrom(line);
        }
        boolean besideSymbol = line > start
                && !lines.get(line).behindBlank()
                && Furniture.isSymbol(lines.get(line - 1).words())
                && BESIDE_SYMBOL.matcher(words).matches();
        return furniture[line] || besideSymbol || isHeadWithSymbol(words) || isInMasthead(words);
    }

    /** Whether the title stands behind the symbol already; words that repeat it are the body going on. */
    private boolean hasTitle(int start, int end) {
        return lines.subList(start, end).stream()
                .map(line -> SYMBOL_FIRST.matcher(line.words()))
                .anyMatch(head -> head.matches() && Furniture.isSymbol(head.group(1)) && head.group(2) != null);
    }

    /** Whether the whole title stands from a line on to the next blank one; a part of it can be the body going on. */
    private boolean isTitleFrom(int line) {
        var title = new StringBuilder();
        int end = line;
        do {
            title.append(letters(lines.get(end++).words()));
        } while (end < furniture.length
                && end - line < HIGHEST_HEAD
                && !lines.get(end).behindBlank());
        int start = masthead.length() - title.length();
        return !isQuoted(lines.get(line).words())
                && !Characters.runsOn(lines.get(end - 1).words())
                && start > 0
                && masthead.endsWith(title.toString())
                && Character.isDigit(masthead.charAt(start - 1));
    }

    /** The last paragraph often quotes the title as an item of the next agenda; a head does not quote. */
    private static boolean isQuoted(String words) {
        return QUOTES.indexOf(words.charAt(0)) >= 0;
    }

    private boolean isHeadWithSymbol(String words) {
        var head = SYMBOL_FIRST.matcher(words);
        return head.matches()
                && Furniture.isSymbol(head.group(1))
                && isInMasthead(head.group(1))
                && (head.group(2) == null || isInMasthead(head.group(2)));
    }

    private boolean isInMasthead(String words) {
        var letters = letters(words);
        return !letters.isEmpty() && masthead.contains(letters);
    }

    private boolean isNotice(int line) {
        var words = line < furniture.length ? lines.get(line).words() : "";
        return !words.isEmpty()
                && words.length() <= LONGEST_NOTICE
                && !Characters.endsPhrase(words)
                && !ItemLabel.opens(words)
                && !cues.opensParagraph(words);
    }

    private String masthead() {
        var first = lines.stream()
                .map(Line::words)
                .limit(HIGHEST_MASTHEAD)
                .takeWhile(words -> !cues.opensParagraph(words) || !Characters.runsOn(words))
                .toList();
        return letters(String.join(" ", first));
    }

    private static String letters(String words) {
        var letters = new StringBuilder();
        words.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
