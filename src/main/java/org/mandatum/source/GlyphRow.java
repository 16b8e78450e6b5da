package org.mandatum.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Glyphs that stand side by side on a page.
 *
 * @param glyphs from left to right
 * @param baseline of those that are not raised, in points from the top of the page
 * @param size of the font that most of them have
 */
record GlyphRow(List<Glyph> glyphs, float baseline, float size) {

    /** A gap wider than this parts two columns or cells, as a multiple of the size; tabs are narrower. */
    private static final float WIDEST_GAP = 3f;

    /** Columns of running text are at least so far apart, as a multiple of the size. */
    private static final float COLUMN_GAP = 1f;

    /** A gap wider than this, as a multiple of the size, parts words. */
    private static final float WORD_GAP = 0.15f;

    /**
     * How many times as wide as others in the row a gap between columns is; and how wide it is where there is no
     * other.
     */
    private static final float OTHER_GAPS = 2.5f;

    private static final float LONE_GAP = 8f;

    /** Glyphs nearer than this part of their width show one shape twice, to look bold. */
    private static final float PRINTED_TWICE = 0.15f;

    /** Glyphs on either side of a vowel sign that may be its letter. */
    private static final int NEIGHBOURS = 3;

    GlyphRow {
        glyphs = List.copyOf(glyphs);
    }

    /** A row out of glyphs in any order: sorted, vowel signs joined to their letters, repetitions left out. */
    static GlyphRow of(List<Glyph> unsorted, float baseline, float size) {
        var sorted = new ArrayList<Glyph>();
        unsorted.stream()
                .filter(glyph -> !glyph.isCombining())
                .sorted(Comparator.comparingDouble(Glyph::left))
                .filter(glyph -> sorted.isEmpty() || !isAgain(sorted.getLast(), glyph))
                .forEach(sorted::add);
        unsorted.stream().filter(Glyph::isCombining).forEach(sign -> join(sign, sorted));
        return new GlyphRow(sorted, baseline, size);
    }

    float left() {
        return glyphs.getFirst().left();
    }

    float right() {
        return glyphs.getLast().right();
    }

    boolean isBlank() {
        return glyphs.stream().allMatch(Glyph::isSpace);
    }

    /** Whether a smaller number of the same glyphs stand in the same places as in another row. */
    boolean isPartOf(GlyphRow other) {
        if (glyphs.size() >= other.glyphs.size()) {
            return false;
        }
        var places = other.glyphs.stream().map(glyph -> glyph.on(0)).collect(Collectors.toSet());
        return glyphs.stream().allMatch(glyph -> places.contains(glyph.on(0)));
    }

    /** Whether a glyph or a space between words stands across a place. */
    boolean crosses(float place) {
        float end = Float.NEGATIVE_INFINITY;
        for (var glyph : glyphs) {
            if (!glyph.isSpace()) {
                if (glyph.left() > place) {
                    return end > place || glyph.left() - end < COLUMN_GAP * size;
                }
                end = Math.max(end, glyph.right());
            }
        }
        return end > place;
    }

    /** What stands to the left of a place, or to the right. */
    GlyphRow side(float place, boolean toTheRight) {
        var side = glyphs.stream()
                .filter(glyph -> (glyph.left() > place) == toTheRight)
                .toList();
        return new GlyphRow(trimmed(side), baseline, size);
    }

    /** The same row farther to the right. */
    GlyphRow moved(float by) {
        return new GlyphRow(glyphs.stream().map(glyph -> glyph.moved(by)).toList(), baseline, size);
    }

    /** The parts between wide gaps, from left to right; what is blank is left out. */
    List<GlyphRow> parts() {
        float wide = wideGap();
        var parts = new ArrayList<GlyphRow>();
        var part = new ArrayList<Glyph>();
        float end = left();
        for (var glyph : glyphs) {
            if (!glyph.isSpace()) {
                if (glyph.left() - end > wide) {
                    add(part, parts);
                }
                end = Math.max(end, glyph.right());
            }
            part.add(glyph);
        }
        add(part, parts);
        return parts;
    }

    /** From where on a gap is wide: justified lines of few words have wide gaps too, but of one width. */
    private float wideGap() {
        var gaps = new ArrayList<Float>();
        float end = left();
        for (var glyph : glyphs) {
            if (!glyph.isSpace()) {
                if (glyph.left() - end > WORD_GAP * size) {
                    gaps.add(glyph.left() - end);
                }
                end = Math.max(end, glyph.right());
            }
        }
        gaps.sort(null);
        float usual = gaps.size() < 2 ? LONE_GAP * size : OTHER_GAPS * gaps.get((gaps.size() - 1) / 2);
        return Math.max(WIDEST_GAP * size, usual);
    }

    private void add(List<Glyph> part, List<GlyphRow> parts) {
        var row = trimmed(part);
        if (!row.isEmpty()) {
            parts.add(new GlyphRow(
                    row,
                    baseline,
                    row.stream().map(Glyph::size).max(Float::compare).orElse(size)));
        }
        part.clear();
    }

    private static List<Glyph> trimmed(List<Glyph> part) {
        int start = 0;
        int end = part.size();
        while (start < end && part.get(start).isSpace()) {
            start++;
        }
        while (end > start && part.get(end - 1).isSpace()) {
            end--;
        }
        return List.copyOf(part.subList(start, end));
    }

    private static boolean isAgain(Glyph before, Glyph glyph) {
        float width = glyph.right() - glyph.left();
        return before.text().equals(glyph.text())
                && before.baseline() == glyph.baseline()
                && glyph.left() - before.left() < PRINTED_TWICE * width;
    }

    /** Puts a vowel sign behind the letter that it stands over; alone where there is none. */
    private static void join(Glyph sign, List<Glyph> sorted) {
        int behind = firstRightOf(sign.middle(), sorted);
        int nearest = -1;
        for (int i = Math.max(0, behind - NEIGHBOURS); i < Math.min(sorted.size(), behind + NEIGHBOURS); i++) {
            boolean nearer = nearest < 0 || distance(sign, sorted.get(i)) < distance(sign, sorted.get(nearest));
            if (nearer && !sorted.get(i).isSpace()) {
                nearest = i;
            }
        }
        if (nearest < 0) {
            sorted.add(behind, sign);
        } else {
            var letter = sorted.get(nearest);
            sorted.set(nearest, letter.with(letter.text() + sign.text()));
        }
    }

    private static int firstRightOf(float place, List<Glyph> sorted) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).left() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static float distance(Glyph sign, Glyph letter) {
        return Math.abs(sign.middle() - letter.middle());
    }
}
