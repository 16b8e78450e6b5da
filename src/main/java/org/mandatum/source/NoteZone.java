package org.mandatum.source;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The lines of notes at the foot of one page, and which note each belongs to.
 *
 * @param continuation lines that go on with a note of the page before
 * @param notes the lines of each note, by its number
 */
record NoteZone(List<Line> continuation, SortedMap<Integer, List<Line>> notes) {

    /** Numbers that run ahead of the notes by more than this are page numbers, or years. */
    private static final int FARTHEST = 60;

    /** Numbers of notes in a row that can be lost. */
    private static final int MOST_LOST = 2;

    /** Sorts lines that stand below the words of a page, the notes up to {@code latest} being known. */
    static NoteZone of(List<Line> lines, int latest) {
        var text = new ArrayList<Line>();
        var places = new TreeMap<Integer, Integer>();
        for (var line : lines) {
            int before = places.isEmpty() ? latest : places.lastKey();
            var label = NoteLabel.of(line.words())
                    .filter(found -> found.number() > latest && found.number() <= before + FARTHEST);
            if (label.isPresent() && label.get().standsAlone(line.words())) {
                places.put(label.get().number(), text.size());
            } else if (label.isPresent() && isNear(label.get(), before + 1, text.isEmpty()) && endsNote(text, line)) {
                places.put(label.get().number(), text.size());
                text.add(line.from(label.get().end()));
            } else {
                text.add(line);
            }
        }
        return cut(text, NoteStarts.of(text, places, latest));
    }

    /** The next number, or one of the next, where a number is lost; the first notes may belong to another page. */
    private static boolean isNear(NoteLabel label, int next, boolean first) {
        return first || (label.number() >= next && label.number() <= next + MOST_LOST);
    }

    /** Whether a numbered line behind these can begin a note, rather than go on with a sentence. */
    private static boolean endsNote(List<Line> text, Line next) {
        if (text.isEmpty() || next.behindBlank()) {
            return true;
        }
        var before = text.getLast().words();
        return Characters.endsPhrase(before)
                || before.length() * 10 < next.words().length() * 9;
    }

    private static NoteZone cut(List<Line> text, SortedMap<Integer, Integer> starts) {
        var notes = new TreeMap<Integer, List<Line>>();
        int end = text.size();
        for (var start : starts.reversed().entrySet()) {
            notes.put(start.getKey(), List.copyOf(text.subList(start.getValue(), end)));
            end = start.getValue();
        }
        return new NoteZone(List.copyOf(text.subList(0, end)), notes);
    }
}
