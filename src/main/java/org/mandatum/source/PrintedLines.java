package org.mandatum.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The lines of a text in the order in which they are read. */
final class PrintedLines {

    private static final String STROKE = "\u0640";

    /** A gap wider than this part of the size is a space. */
    private static final float SPACE = 0.2f;

    /** A gap wider than this, as a multiple of the size, is a tab. */
    private static final float TAB = 0.8f;

    /** Rows at an end of a page that may be looked at as its first or last ones, behind head and foot. */
    private static final int OUTERMOST = 3;

    private static final int LONGEST_LABEL = 8;

    /** Raised figures are no larger than this part of their line's size, and stand higher by at least that. */
    private static final float RAISED_SIZE = 0.82f;

    private static final float RAISED_BY = 0.12f;

    private final ReadingOrder order;
    private final boolean stretched;
    private final List<PrintedLine> lines = new ArrayList<>();

    private PrintedLines(ReadingOrder order, boolean stretched) {
        this.order = order;
        this.stretched = stretched;
    }

    /** All lines of the pages. */
    static List<PrintedLine> of(List<PrintedPage> pages) {
        var rows = withoutOverhang(
                pages.stream().map(page -> PageRows.of(page.glyphs())).toList());
        var all = rows.stream().flatMap(List::stream).toList();
        var lines = new PrintedLines(ReadingOrder.of(all), areStretched(all));
        for (int page = 0; page < rows.size(); page++) {
            for (var row : PageColumns.inOrder(rows.get(page), lines.order.fromRight())) {
                lines.add(row, page + 1);
            }
        }
        return lines.lines;
    }

    /**
     * Pages without what hangs down into them from the last line of the page before: programs draw such letters
     * twice, and let each page show its part.
     */
    private static List<List<GlyphRow>> withoutOverhang(List<List<GlyphRow>> pages) {
        var kept = new ArrayList<List<GlyphRow>>();
        List<GlyphRow> lowest = List.of();
        for (var rows : pages) {
            var above = lowest;
            kept.add(IntStream.range(0, rows.size())
                    .filter(i -> i >= OUTERMOST || above.stream().noneMatch(rows.get(i)::isPartOf))
                    .mapToObj(rows::get)
                    .toList());
            lowest = rows.subList(Math.max(0, rows.size() - OUTERMOST), rows.size());
        }
        return kept;
    }

    private void add(GlyphRow row, int page) {
        var glyphs = order.read(row.glyphs());
        float start = order.fromRight() ? -row.right() : row.left();
        float end = order.fromRight() ? -row.left() : row.right();
        lines.add(new PrintedLine(
                runs(glyphs, row),
                lines.size() + 1,
                page,
                start,
                textStart(glyphs, start),
                end,
                firstWord(glyphs),
                row.baseline(),
                row.size()));
    }

    private List<PrintedLine.Run> runs(List<Glyph> glyphs, GlyphRow row) {
        var runs = new ArrayList<PrintedLine.Run>();
        var text = new StringBuilder();
        var leading = glyphs.getFirst();
        for (int i = 0; i < glyphs.size(); i++) {
            var glyph = glyphs.get(i);
            if (!glyph.isSpace() && !isAlike(glyph, leading, row)) {
                runs.add(run(text, leading, row));
                leading = glyph;
            }
            boolean space = i > 0 && needsSpace(glyphs.get(i - 1), glyph);
            text.append(space ? " " : "").append(textOf(glyphs, i));
        }
        runs.add(run(text, leading, row));
        return runs;
    }

    private static PrintedLine.Run run(StringBuilder text, Glyph leading, GlyphRow row) {
        var run = new PrintedLine.Run(text.toString(), leading.emphasised(), isRaised(leading, row));
        text.setLength(0);
        return run;
    }

    private static boolean isAlike(Glyph glyph, Glyph leading, GlyphRow row) {
        return isRaised(glyph, row) == isRaised(leading, row) && glyph.emphasised() == leading.emphasised();
    }

    private static boolean isRaised(Glyph glyph, GlyphRow row) {
        return glyph.size() <= RAISED_SIZE * row.size() && row.baseline() - glyph.baseline() >= RAISED_BY * row.size();
    }

    private static boolean needsSpace(Glyph before, Glyph glyph) {
        if (before.isSpace() || glyph.isSpace()) {
            return false;
        }
        return gap(before, glyph) > SPACE * Math.max(before.size(), glyph.size());
    }

    /** The room between two glyphs, whichever stands to the left. */
    private static float gap(Glyph one, Glyph other) {
        return Math.max(one.left(), other.left()) - Math.min(one.right(), other.right());
    }

    /** Within a line a soft hyphen is a hyphen that must not end one: programs write that so. */
    private String textOf(List<Glyph> glyphs, int place) {
        var text = glyphs.get(place).text();
        boolean last = place + 1 == glyphs.size();
        return stretched && isStroke(glyphs, place) ? "" : text.equals("\u00ad") && !last ? "-" : text;
    }

    /** Whether strokes lengthen Arabic words to fill lines, rather than here and there for the look of a word. */
    private static boolean areStretched(List<GlyphRow> rows) {
        long strokes = rows.stream()
                .flatMap(row -> row.glyphs().stream())
                .filter(glyph -> glyph.text().equals(STROKE))
                .count();
        return strokes > rows.size();
    }

    /** A stroke between letters; behind the last one it belongs to a label. */
    private static boolean isStroke(List<Glyph> glyphs, int place) {
        return glyphs.get(place).text().equals(STROKE)
                && place > 0
                && place + 1 < glyphs.size()
                && isLetter(glyphs.get(place - 1))
                && isLetter(glyphs.get(place + 1));
    }

    private static boolean isLetter(Glyph glyph) {
        return Character.isLetter(glyph.text().codePointAt(0));
    }

    /** Where words begin behind the first tab, if hardly more than a label stands before it. */
    private float textStart(List<Glyph> glyphs, float start) {
        var visible = glyphs.stream().filter(glyph -> !glyph.isSpace()).toList();
        return IntStream.range(1, Math.min(LONGEST_LABEL, visible.size()))
                .filter(i -> gap(visible.get(i - 1), visible.get(i))
                        > TAB * visible.get(i).size())
                .mapToObj(visible::get)
                .map(glyph -> order.fromRight() ? -glyph.right() : glyph.left())
                .findFirst()
                .orElse(start);
    }

    /** How wide the first word is; Chinese can be parted behind every character. */
    private static float firstWord(List<Glyph> glyphs) {
        int end = 1;
        while (end < glyphs.size()
                && !Characters.isHan(glyphs.get(end - 1).text().charAt(0))
                && !glyphs.get(end).isSpace()
                && !needsSpace(glyphs.get(end - 1), glyphs.get(end))) {
            end++;
        }
        var first = glyphs.getFirst();
        var last = glyphs.get(end - 1);
        return Math.max(first.right(), last.right()) - Math.min(first.left(), last.left());
    }
}
