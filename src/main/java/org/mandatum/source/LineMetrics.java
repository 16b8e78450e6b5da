package org.mandatum.source;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What is usual of the lines of a text, so that the unusual can be told.
 *
 * @param size of most letters, in points
 * @param leading the distance of lines of one paragraph, as a multiple of their size
 * @param left where most lines begin
 * @param right where full lines end
 */
record LineMetrics(float size, float leading, float left, float right) {

    /** A distance larger than the usual one by this part sets a paragraph apart. */
    private static final float SET_APART = 1.22f;

    /** Lines of one paragraph are no closer and no farther than these multiples of their size. */
    private static final float CLOSEST = 0.9f;

    private static final float FARTHEST = 2.2f;

    /** Of all distances so many in a hundred are smaller than that of lines of one paragraph: accidents. */
    private static final int ACCIDENTS = 10;

    /** So many in a hundred of the letters stand in lines that keep within the margin. */
    private static final int FULL = 90;

    /** Lines of one size may differ by this part. */
    private static final float SAME_SIZE = 0.12f;

    private static final float SPACE = 0.25f;

    /** What is usual of these lines. */
    static LineMetrics of(List<PrintedLine> lines) {
        float size = weighted(lines, PrintedLine::size);
        var usual = lines.stream()
                .filter(line -> Math.abs(line.size() - size) <= SAME_SIZE * size)
                .toList();
        double[] distances = IntStream.range(1, usual.size())
                .filter(i -> usual.get(i).page() == usual.get(i - 1).page())
                .mapToDouble(i -> (usual.get(i).baseline() - usual.get(i - 1).baseline()) / size)
                .filter(distance -> distance >= CLOSEST && distance <= FARTHEST)
                .sorted()
                .toArray();
        float leading = distances.length == 0 ? FARTHEST : (float) distances[distances.length * ACCIDENTS / 100];
        return new LineMetrics(size, leading, weighted(usual, PrintedLine::start), right(usual));
    }

    /** Where lines with most of the letters have ended; those beyond it stand in the margin. */
    private static float right(List<PrintedLine> lines) {
        var ends = lines.stream()
                .sorted(Comparator.comparingDouble(PrintedLine::end))
                .toList();
        long letters = ends.stream().mapToInt(line -> line.words().length()).sum();
        long behind = 0;
        for (var line : ends) {
            behind += line.words().length();
            if (behind * 100 >= letters * FULL) {
                return line.end();
            }
        }
        return 0;
    }

    /** Whether a line is farther below the one before than lines of one paragraph are. */
    boolean isSetApart(PrintedLine before, PrintedLine line) {
        float distance = line.baseline() - before.baseline();
        return distance > SET_APART * leading * Math.max(before.size(), line.size());
    }

    boolean isOfOneSize(PrintedLine before, PrintedLine line) {
        return Math.abs(before.size() - line.size()) <= SAME_SIZE * Math.max(before.size(), line.size());
    }

    /** Whether the first word of a line would have had room on the line before. */
    boolean hasRoom(PrintedLine before, PrintedLine line) {
        return before.end() + SPACE * line.size() + line.firstWord() <= right;
    }

    /** Whether a line takes less than a part of the room. */
    boolean isShorter(PrintedLine line, float part) {
        return line.end() - left < part * (right - left);
    }

    /** Whether a line is less than half as wide as a full one. */
    boolean isNarrow(PrintedLine line) {
        return (line.end() - line.start()) * 2 < right - left;
    }

    /** The value that most letters have, to half a point. */
    private static float weighted(List<PrintedLine> lines, ToDoubleFunction<PrintedLine> value) {
        var halves = new TreeMap<Long, Integer>();
        lines.forEach(line -> halves.merge(
                Math.round(value.applyAsDouble(line) * 2), line.words().length(), Integer::sum));
        return halves.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey() / 2f)
                .orElse(0f);
    }
}
