package org.mandatum.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A part of a wording: fixed words, or a slot. */
sealed interface Piece {

    Pattern SLOT = Pattern.compile("\\{([a-z-]+)\\}");

    /** Whether the piece could begin with this character. */
    boolean couldBegin(char first);

    /** Whether the piece could stand here; spares most places of a text the reading. */
    default boolean couldStandAt(CharSequence text, int at) {
        return true;
    }

    /** Fixed words. */
    record Words(Literal literal) implements Piece {
        @Override
        public boolean couldBegin(char first) {
            return literal.first() == Folding.fold(first);
        }

        @Override
        public boolean couldStandAt(CharSequence text, int at) {
            return literal.couldStandAt(text, at);
        }
    }

    /** A slot, and what reads its fillings; slots are told apart by their names alone. */
    record Gap(Slot slot, SlotReader reader) implements Piece {
        @Override
        public boolean couldBegin(char first) {
            return reader.couldBegin(first);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Gap gap && slot == gap.slot;
        }

        @Override
        public int hashCode() {
            return slot.hashCode();
        }
    }

    /**
     * The pieces of a wording as a language file writes it, such as “Agenda item {number}”.
     *
     * @param readers reads what fills a slot in the language at hand
     * @throws IllegalArgumentException if a slot is unknown, or none that can stand here
     */
    static List<Piece> of(String written, Function<Slot, SlotReader> readers) {
        var pieces = new ArrayList<Piece>();
        var gap = SLOT.matcher(written);
        int done = 0;
        while (gap.find()) {
            addWords(written.substring(done, gap.start()), pieces);
            var slot = Slot.named(gap.group(1))
                    .orElseThrow(() -> new IllegalArgumentException("Unknown slot in “" + written + "”"));
            pieces.add(new Gap(slot, readers.apply(slot)));
            done = gap.end();
        }
        addWords(written.substring(done), pieces);
        return pieces;
    }

    private static void addWords(String words, List<Piece> pieces) {
        var literal = new Literal(words);
        if (!literal.isEmpty()) {
            pieces.add(new Words(literal));
        }
    }
}
