package org.mandatum.language;

import java.util.List;

/** Tells what can fill a slot. */
@FunctionalInterface
interface SlotReader {

    /** Where a filling that begins at {@code from} can end, the longest first; none where no filling begins there. */
    List<Integer> ends(CharSequence text, int from);

    /** Whether a filling could begin with this character; asked first, to spare most places of a text the reading. */
    default boolean couldBegin(char first) {
        return Character.isLetterOrDigit(first);
    }

    /** Tells with which characters fillings begin. */
    @FunctionalInterface
    interface Initials {
        boolean include(char first);
    }

    /** The reader of fillings that begin with certain characters only. */
    static SlotReader beginning(Initials initials, SlotReader reader) {
        return new SlotReader() {
            @Override
            public List<Integer> ends(CharSequence text, int from) {
                return reader.ends(text, from);
            }

            @Override
            public boolean couldBegin(char first) {
                return initials.include(first);
            }
        };
    }
}
