package org.mandatum.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.mandatum.text.Span;

/** One way to word something, such as “Agenda item {number}”, ready to be looked for. */
final class Template {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z-]+)\\}");

    /** A part of a template. */
    private sealed interface Piece {
        record Words(Literal literal) implements Piece {}

        record Gap(Slot slot, SlotReader reader) implements Piece {}
    }

    private final String written;
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * Takes a wording as a language file writes it.
     *
     * @param readers reads what fills a slot in the language at hand
     * @throws IllegalArgumentException if a slot is unknown, or none that can stand here
     */
    Template(String written, Function<Slot, SlotReader> readers) {
        this.written = written;
        var gap = SLOT.matcher(written);
        int done = 0;
        while (gap.find()) {
            addWords(written.substring(done, gap.start()));
            var slot = Slot.named(gap.group(1))
                    .orElseThrow(() -> new IllegalArgumentException("Unknown slot in “" + written + "”"));
            pieces.add(new Piece.Gap(slot, readers.apply(slot)));
            done = gap.end();
        }
        addWords(written.substring(done));
    }

    private void addWords(String words) {
        var literal = new Literal(words);
        if (!literal.isEmpty()) {
            pieces.add(new Piece.Words(literal));
        }
    }

    String written() {
        return written;
    }

    /** The wording where it begins exactly at {@code from}, a place where a word can begin. */
    Optional<WordingMatch> at(CharSequence text, int from) {
        return WordEdges.canBegin(text, from) ? within(text, from) : Optional.empty();
    }

    /** The wording where it begins exactly at {@code from}, even where that is within a word. */
    Optional<WordingMatch> within(CharSequence text, int from) {
        return match(text, from, Literal.NONE);
    }

    /** The wording where it is all of the text, white space around it left aside. */
    Optional<WordingMatch> matches(CharSequence text) {
        int end = text.length();
        while (end > 0 && Folding.fold(text.charAt(end - 1)) == ' ') {
            end--;
        }
        return match(text, Literal.skip(text, 0, true), end);
    }

    private Optional<WordingMatch> match(CharSequence text, int from, int wantedEnd) {
        if (from >= text.length() || !couldBegin(text.charAt(from))) {
            return Optional.empty();
        }
        var slots = new HashMap<Slot, Span>();
        int end = endOf(0, text, from, wantedEnd, slots);
        if (end == Literal.NONE) {
            return Optional.empty();
        }
        var byName = new HashMap<String, Span>();
        slots.forEach((slot, span) -> byName.put(slot.written(), span));
        return Optional.of(new WordingMatch(new Span(from, end), byName, text));
    }

    /** Whether the wording could begin with this character. */
    boolean couldBegin(char c) {
        return switch (pieces.getFirst()) {
            case Piece.Words words -> words.literal().first() == Folding.fold(c);
            case Piece.Gap gap -> Character.isLetterOrDigit(c);
        };
    }

    /** Where the pieces from {@code index} on end, if they stand at {@code from}; fills in the slots on its way. */
    private int endOf(int index, CharSequence text, int from, int wantedEnd, Map<Slot, Span> slots) {
        if (index == pieces.size()) {
            boolean ends = wantedEnd == Literal.NONE ? WordEdges.canEnd(text, from) : from == wantedEnd;
            return ends ? from : Literal.NONE;
        }
        return switch (pieces.get(index)) {
            case Piece.Words words -> {
                int end = words.literal().endAt(text, from);
                yield end == Literal.NONE ? end : endOf(index + 1, text, end, wantedEnd, slots);
            }
            case Piece.Gap gap -> endOfGap(gap, index, text, from, wantedEnd, slots);
        };
    }

    private int endOfGap(Piece.Gap gap, int index, CharSequence text, int from, int wantedEnd, Map<Slot, Span> slots) {
        int start = Literal.skip(text, from, from > 0 && Folding.isHan(text.charAt(from - 1)));
        for (int filled : ends(gap, index, text, start)) {
            int end = endOf(index + 1, text, filled, wantedEnd, slots);
            if (end != Literal.NONE) {
                slots.put(gap.slot(), new Span(start, filled));
                return end;
            }
        }
        return Literal.NONE;
    }

    private List<Integer> ends(Piece.Gap gap, int index, CharSequence text, int start) {
        var ends = gap.reader().ends(text, start);
        if (!gap.slot().isOpen() || ends.isEmpty()) {
            return ends;
        }
        boolean last = index + 1 == pieces.size();
        return last ? List.of(endOfLine(text, start)) : placesBefore(pieces.get(index + 1), text, ends.getFirst());
    }

    /** The places on the line where the next piece could begin. */
    private static List<Integer> placesBefore(Piece next, CharSequence text, int from) {
        var places = new ArrayList<Integer>();
        int limit = Math.min(endOfLine(text, from), from + Slot.LONGEST_OPEN);
        for (int at = from; at <= limit; at++) {
            boolean fits =
                    switch (next) {
                        case Piece.Words words -> words.literal().endAt(text, at) != Literal.NONE;
                        case Piece.Gap gap -> !gap.reader().ends(text, at).isEmpty();
                    };
            if (fits) {
                places.add(at);
            }
        }
        return places;
    }

    private static int endOfLine(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n') {
            at++;
        }
        while (at > from && Folding.fold(text.charAt(at - 1)) == ' ') {
            at--;
        }
        return at;
    }
}
