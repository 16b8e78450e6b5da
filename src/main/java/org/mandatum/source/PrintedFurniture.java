package org.mandatum.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mandatum.text.Place;

/**
 * Takes the heads and feet of printed pages out of their lines: what stands on several pages at one height, and what
 * stands beside or below a page number or job number at the foot. What is left over is told as in text without places.
 */
final class PrintedFurniture {

    /** The outer lines of a page, at most so many at either end, can be its head and foot. */
    private static final int OUTERMOST = 6;

    /** The foot of a page begins at this part of its height. */
    private static final float FOOT = 0.85f;

    /** No words stand nearer to an edge than this part of the height, and none of a head are as large as those. */
    private static final float MARGIN = 0.05f;

    private static final float SMALL = 0.85f;

    private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,3}/\\d{1,3}|\\d{1,3}");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private record Spot(String words, int height) {}

    private final List<PrintedLine> lines;
    private final List<PrintedPage> pages;
    private final LineMetrics metrics;

    private PrintedFurniture(List<PrintedLine> lines, List<PrintedPage> pages) {
        this.lines = lines;
        this.pages = pages;
        this.metrics = LineMetrics.of(lines);
    }

    /** The lines without heads and feet. */
    static List<PrintedLine> removedFrom(List<PrintedLine> lines, List<PrintedPage> pages, ParagraphCues cues) {
        var placed = new PrintedFurniture(lines, pages).removed();
        Set<Integer> kept = new HashSet<>();
        PageFurniture.removedFrom(asText(placed), cues)
                .forEach(line -> kept.add(line.place().line()));
        return placed.stream().filter(line -> kept.contains(line.number())).toList();
    }

    /** Lines as they are in text without places; each stands in the line of its number. */
    static List<Line> asText(List<PrintedLine> lines) {
        var text = new ArrayList<Line>();
        int page = lines.isEmpty() ? 0 : lines.getFirst().page();
        for (var line : lines) {
            var words = line.words();
            if (!words.isEmpty()) {
                boolean newPage = line.page() != page;
                text.add(new Line(words, new Place(line.number(), 1), newPage, newPage, true));
                page = line.page();
            }
        }
        return text;
    }

    private List<PrintedLine> removed() {
        var repeated = repeated();
        var kept = new ArrayList<PrintedLine>();
        int start = 0;
        while (start < lines.size()) {
            int end = endOfPage(start);
            float foot = foot(lines.subList(start, end));
            for (var line : lines.subList(start, end)) {
                if (line.baseline() < foot && !isInMargin(line) && !repeated.contains(spot(line))) {
                    kept.add(line);
                }
            }
            start = end;
        }
        return kept;
    }

    /** Whether a line of small letters stands where no page has words. */
    private boolean isInMargin(PrintedLine line) {
        float height = pages.get(line.page() - 1).height();
        boolean outside = line.baseline() < MARGIN * height || line.baseline() > (1 - MARGIN) * height;
        return outside && line.size() < SMALL * metrics.size();
    }

    private int endOfPage(int start) {
        int end = start;
        while (end < lines.size() && lines.get(end).page() == lines.get(start).page()) {
            end++;
        }
        return end;
    }

    /** What stands in the outer lines of several pages, the numbers in it left open. */
    private Set<Spot> repeated() {
        Map<Spot, Set<Integer>> where = new HashMap<>();
        int start = 0;
        while (start < lines.size()) {
            int end = endOfPage(start);
            for (int i = start; i < end; i++) {
                boolean outer = i - start < OUTERMOST || end - i <= OUTERMOST;
                if (outer && !PrintedNotes.isRule(lines.get(i))) {
                    where.computeIfAbsent(spot(lines.get(i)), spot -> new HashSet<>())
                            .add(lines.get(i).page());
                }
            }
            start = end;
        }
        Set<Spot> repeated = new HashSet<>();
        where.forEach((spot, found) -> {
            if (found.size() > 1) {
                repeated.add(spot);
            }
        });
        return repeated;
    }

    private static Spot spot(PrintedLine line) {
        return new Spot(DIGITS.matcher(line.words()).replaceAll("0"), Math.round(line.baseline()));
    }

    /**
     * Where the foot of a page begins: at a number of the page or of the printing job; below the page where it has
     * none.
     */
    private float foot(List<PrintedLine> page) {
        float top = FOOT * pages.get(page.getFirst().page() - 1).height();
        float foot = Float.MAX_VALUE;
        for (int i = Math.max(0, page.size() - OUTERMOST); i < page.size(); i++) {
            var line = page.get(i);
            boolean number = Furniture.isLine(line.words())
                    || PAGE_NUMBER.matcher(line.words()).matches();
            if (number && line.baseline() > top) {
                foot = Math.min(foot, line.baseline() - line.size() / 2);
            }
        }
        return foot;
    }
}
