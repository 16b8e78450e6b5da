package org.mandatum.source;

import java.util.ArrayList;
import java.util.List;

/**
 * The reading order of what stands side by side on a page. Two columns of running text are read one after the other; what
 * else stands side by side, such as the cells of a table, row by row.
 *
 * <p>Columns are told by a strip that no row crosses for many rows, and by lines that fill the room on both sides of it.
 */
final class PageColumns {

    /** Rows on either side of the strip, from so many on. */
    private static final int FEWEST_ROWS = 6;

    /** Lines of running text take on average at least this part of their column; cells of tables take less. */
    private static final float FILLED = 0.6f;

    /** Places where the strip is looked for, over the width of the page's words. */
    private static final int PLACES = 64;

    private final List<GlyphRow> rows;
    private final boolean fromRight;
    private final float left;
    private final float right;
    private final List<GlyphRow> ordered = new ArrayList<>();

    private PageColumns(List<GlyphRow> rows, boolean fromRight) {
        this.rows = rows;
        this.fromRight = fromRight;
        this.left = rows.stream().map(GlyphRow::left).min(Float::compare).orElse(0f);
        this.right = rows.stream().map(GlyphRow::right).max(Float::compare).orElse(0f);
    }

    /** The parts of rows in the order in which they are read; those of the second column moved over to the first. */
    static List<GlyphRow> inOrder(List<GlyphRow> rows, boolean fromRight) {
        var columns = new PageColumns(rows, fromRight);
        columns.order();
        return columns.ordered;
    }

    private void order() {
        float strip = strip();
        int start = 0;
        while (start < rows.size()) {
            int end = start;
            while (end < rows.size() && !rows.get(end).crosses(strip)) {
                end++;
            }
            var first = side(start, end, strip, fromRight);
            var second = side(start, end, strip, !fromRight);
            if (areColumns(first, second, strip)) {
                ordered.addAll(first);
                float over = fromRight ? right - strip : left - strip;
                second.forEach(row -> ordered.add(row.moved(over)));
                start = end;
            } else {
                end = Math.max(end, start + 1);
                rows.subList(start, end).forEach(this::rowByRow);
                start = end;
            }
        }
    }

    private void rowByRow(GlyphRow row) {
        ordered.addAll(fromRight ? row.parts().reversed() : row.parts());
    }

    /** The place in the middle of the page that the fewest rows cross. */
    private float strip() {
        float best = Float.NEGATIVE_INFINITY;
        int fewest = Integer.MAX_VALUE;
        for (int place = PLACES / 4; place <= PLACES * 3 / 4; place++) {
            float strip = left + (right - left) * place / PLACES;
            int crossed = (int) rows.stream().filter(row -> row.crosses(strip)).count();
            boolean nearer = crossed == fewest && Math.abs(place - PLACES / 2) < PLACES / 8;
            if (crossed < fewest || nearer) {
                fewest = crossed;
                best = strip;
            }
        }
        return best;
    }

    private List<GlyphRow> side(int start, int end, float strip, boolean behind) {
        return rows.subList(start, end).stream()
                .map(row -> row.side(strip, behind))
                .filter(row -> !row.glyphs().isEmpty() && !row.isBlank())
                .toList();
    }

    private boolean areColumns(List<GlyphRow> first, List<GlyphRow> second, float strip) {
        float room = Math.min(strip - left, right - strip);
        return Math.min(first.size(), second.size()) >= FEWEST_ROWS && isFilled(first, room) && isFilled(second, room);
    }

    private static boolean isFilled(List<GlyphRow> column, float room) {
        double width = column.stream()
                .mapToDouble(row -> row.right() - row.left())
                .average()
                .orElse(0);
        return width >= FILLED * room
                && column.stream().allMatch(row -> row.parts().size() == 1);
    }
}
