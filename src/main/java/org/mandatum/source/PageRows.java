package org.mandatum.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sorts the glyphs of a page into rows. Glyphs of one font that follow one another on one baseline are kept together as a
 * run; runs of about one baseline make a row; small runs beside a row and a little higher are raised figures in it.
 */
final class PageRows {

    /** Baselines of a row differ by no more than this part of the size. */
    private static final float LEVEL = 0.35f;

    /** Below this part of the prevailing size glyphs are small. */
    private static final float SMALL = 0.75f;

    /**
     * Raised figures stand higher than their row by no more than this part of its size, or lower by no more than
     * that.
     */
    private static final float HIGHEST = 0.75f;

    private static final float LOWEST = 0.3f;

    /** Raised figures are no farther from the words of their row than this, as a multiple of its size. */
    private static final float FARTHEST = 0.8f;

    /** Rows that are looked at for a run; more are near it only on pages made to harm. */
    private static final int NEAREST = 16;

    private final List<Building> rows = new ArrayList<>();

    private PageRows() {}

    /** Glyphs on one baseline that follow one another in the file. */
    private static final class Run {
        private final List<Glyph> glyphs = new ArrayList<>();
        private float left = Float.MAX_VALUE;
        private float right = -Float.MAX_VALUE;

        private void add(Glyph glyph) {
            glyphs.add(glyph);
            left = Math.min(left, glyph.left());
            right = Math.max(right, glyph.right());
        }

        private float baseline() {
            return glyphs.getFirst().baseline();
        }

        private float size() {
            return glyphs.getFirst().size();
        }

        private boolean takes(Glyph glyph) {
            return glyph.isCombining() || (glyph.baseline() == baseline() && glyph.size() == size());
        }
    }

    /** A row that more runs may join. */
    private static final class Building {
        private final List<Glyph> glyphs = new ArrayList<>();
        private float baseline;
        private float size;
        private float left = Float.MAX_VALUE;
        private float right = -Float.MAX_VALUE;
        private boolean blank = true;

        /** The first run with words says where the row stands. */
        private Building add(Run run) {
            if (blank) {
                baseline = run.baseline();
                size = run.size();
                blank = run.glyphs.stream().allMatch(Glyph::isSpace);
            }
            glyphs.addAll(run.glyphs);
            left = Math.min(left, run.left);
            right = Math.max(right, run.right);
            return this;
        }

        private boolean isBeside(Run run) {
            float farthest = FARTHEST * size;
            return run.left - right <= farthest && left - run.right <= farthest;
        }

        private GlyphRow row() {
            return GlyphRow.of(glyphs, baseline, size);
        }
    }

    /** The rows of a page from top to bottom, blank ones left out. */
    static List<GlyphRow> of(List<Glyph> glyphs) {
        var page = new PageRows();
        var runs = runs(glyphs);
        float small = SMALL * prevailingSize(glyphs);
        runs.stream()
                .filter(run -> run.size() >= small)
                .sorted(Comparator.comparingDouble(Run::baseline))
                .forEach(page::addLevel);
        var lines = List.copyOf(page.rows);
        runs.stream()
                .filter(run -> run.size() < small)
                .sorted(Comparator.comparingDouble(Run::baseline))
                .forEach(run -> page.addSmall(run, lines));
        return page.rows.stream()
                .map(Building::row)
                .filter(row -> !row.isBlank())
                .sorted(Comparator.comparingDouble(GlyphRow::baseline))
                .toList();
    }

    private static List<Run> runs(List<Glyph> glyphs) {
        var runs = new ArrayList<Run>();
        for (var glyph : glyphs) {
            if (runs.isEmpty() || !runs.getLast().takes(glyph)) {
                runs.add(new Run());
            }
            runs.getLast().add(glyph);
        }
        return runs;
    }

    /** The size that a quarter of the letters reach; notes can be most of a page. */
    private static float prevailingSize(List<Glyph> glyphs) {
        double[] sizes = glyphs.stream()
                .filter(glyph -> !glyph.isSpace())
                .mapToDouble(Glyph::size)
                .sorted()
                .toArray();
        return sizes.length == 0 ? 0 : (float) sizes[(sizes.length - 1) * 3 / 4];
    }

    /** Runs come from top to bottom, so that only the rows last begun can be theirs. */
    private void addLevel(Run run) {
        for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - NEAREST); i--) {
            var row = rows.get(i);
            if (run.baseline() - row.baseline <= LEVEL * Math.min(run.size(), row.size)) {
                row.add(run);
                return;
            }
        }
        rows.add(new Building().add(run));
    }

    private void addSmall(Run run, List<Building> lines) {
        int first = firstNear(run, lines);
        for (int i = first; i < Math.min(lines.size(), first + NEAREST); i++) {
            var row = lines.get(i);
            float raised = row.baseline - run.baseline();
            boolean near = raised <= HIGHEST * row.size && raised >= -LOWEST * row.size;
            if (near && run.size() < row.size && row.isBeside(run)) {
                row.add(run);
                return;
            }
        }
        if (rows.size() > lines.size() && run.baseline() - rows.getLast().baseline <= LEVEL * run.size()) {
            rows.getLast().add(run);
        } else {
            rows.add(new Building().add(run));
        }
    }

    /** The first row that is not far above a run. */
    private static int firstNear(Run run, List<Building> lines) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).baseline < run.baseline() - run.size()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
