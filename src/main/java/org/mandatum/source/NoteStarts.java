package org.mandatum.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds the line on which each note of a page begins.
 *
 * <p>Text taken out of a page has the numbers before their words, behind them, or all together at the end. So a
 * number is trusted at its place only where that fits the order of all: notes are printed in the order of their
 * numbers. Between the numbers that are trusted, notes are divided where a sentence ends, or a line ends early.
 */
final class NoteStarts {

    /** Numbers that are lost altogether; more missing ones are none. */
    private static final int MOST_MISSING = 3;

    private final List<Line> text;
    private final List<Integer> numbers;
    private final SortedMap<Integer, Integer> places;
    private final LineMeasure measure;
    private final SortedMap<Integer, Integer> starts = new TreeMap<>();

    private NoteStarts(List<Line> text, List<Integer> numbers, SortedMap<Integer, Integer> places) {
        this.text = text;
        this.numbers = numbers;
        this.places = places;
        this.measure = LineMeasure.of(text);
    }

    /**
     * The first line of each note, ascending.
     *
     * @param text the lines, without numbers
     * @param places for each number that was found the line that it stood before; the number of lines where it stood last
     * @param latest the number of the last note above
     */
    static SortedMap<Integer, Integer> of(List<Line> text, SortedMap<Integer, Integer> places, int latest) {
        if (places.isEmpty()) {
            return places;
        }
        boolean unnumberedFirst = places.get(places.firstKey()) > 0 && places.firstKey() > latest + 1;
        int first = unnumberedFirst ? latest + 1 : places.firstKey();
        boolean complete = places.lastKey() - first + 1 - places.size() <= MOST_MISSING;
        var numbers = complete
                ? IntStream.rangeClosed(first, places.lastKey()).boxed().toList()
                : List.copyOf(places.keySet());
        return new NoteStarts(text, numbers, places).starts();
    }

    private SortedMap<Integer, Integer> starts() {
        var trusted = trusted();
        int behind = -1;
        for (int i : trusted) {
            divide(behind, i);
            starts.put(numbers.get(i), place(i));
            behind = i;
        }
        divide(behind, numbers.size());
        return starts;
    }

    /** The longest row of numbers whose places rise with them, and leave a line for each of the others. */
    private List<Integer> trusted() {
        var rows = new ArrayList<List<Integer>>();
        for (int i = 0; i < numbers.size(); i++) {
            if (!leavesRoom(i)) {
                continue;
            }
            int index = i;
            var before = rows.stream()
                    .filter(row -> place(row.getLast()) < place(index)
                            && place(index) - place(row.getLast()) >= index - row.getLast())
                    .max(Comparator.comparingInt(List::size));
            var row = new ArrayList<>(before.orElse(List.of()));
            row.add(index);
            rows.add(row);
        }
        return rows.stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    }

    private boolean leavesRoom(int index) {
        return places.containsKey(numbers.get(index))
                && place(index) >= index
                && text.size() - place(index) >= numbers.size() - index;
    }

    private int place(int index) {
        return places.get(numbers.get(index));
    }

    /** Gives the numbers between two trusted ones their lines; those before the first begin with the first line. */
    private void divide(int behind, int before) {
        int from = behind < 0 ? 0 : place(behind);
        int to = before < numbers.size() ? place(before) : text.size();
        int next = behind + 1;
        if (behind < 0 && next < before) {
            starts.put(numbers.get(next++), from);
        }
        var cuts = IntStream.range(from + 1, to)
                .boxed()
                .sorted(Comparator.comparingInt(line -> -likelihood(line)))
                .limit(before - next)
                .sorted()
                .toList();
        for (int i = 0; i < cuts.size(); i++) {
            starts.put(numbers.get(next + i), cuts.get(i));
        }
    }

    /** How likely a note begins on a line: behind the end of a sentence, then behind a line that ends early. */
    private int likelihood(int line) {
        var before = text.get(line - 1).words();
        boolean early = measure.isShorter(before, 90);
        return (Characters.endsSentence(before) ? 2 : 0) + (early ? 1 : 0);
    }
}
