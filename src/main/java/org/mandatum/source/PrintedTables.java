package org.mandatum.source;

import java.util.List;

/**
 * Tells which lines are cells of tables: several rows, one below the other, of several parts that are no label and
 * its words.
 */
final class PrintedTables {

    /** Baselines that differ by less than this many points are one. */
    private static final float LEVEL = 1f;

    /** Rows of a table that follow one another, from so many on. */
    private static final int FEWEST_ROWS = 3;

    private final List<PrintedLine> lines;
    private final boolean[] cells;

    PrintedTables(List<PrintedLine> lines) {
        this.lines = lines;
        this.cells = new boolean[lines.size()];
        int start = 0;
        while (start < lines.size()) {
            int end = start;
            int rows = 0;
            while (end < lines.size()
                    && isRow(end)
                    && lines.get(end).page() == lines.get(start).page()) {
                end = endOfRow(end);
                rows++;
            }
            for (int i = start; rows >= FEWEST_ROWS && i < end; i++) {
                cells[i] = true;
            }
            start = Math.max(end, start + 1);
        }
    }

    boolean isCell(int line) {
        return cells[line];
    }

    /** The first line behind those that stand on one level with a line. */
    int endOfRow(int line) {
        int end = line + 1;
        while (end < lines.size() && areLevel(lines.get(line), lines.get(end))) {
            end++;
        }
        return end;
    }

    static boolean areLevel(PrintedLine one, PrintedLine other) {
        return one.page() == other.page() && Math.abs(one.baseline() - other.baseline()) < LEVEL;
    }

    private boolean isRow(int line) {
        int parts = endOfRow(line) - line;
        return parts > 2 || (parts == 2 && !ItemLabel.isAll(lines.get(line).words()));
    }
}
