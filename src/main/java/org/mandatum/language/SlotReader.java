package org.mandatum.language;

import java.util.List;
import java.util.function.Predicate;

/** Tells what can fill a slot. */
@FunctionalInterface
interface SlotReader {

    /** Where a filling that begins at {@code from} can end, the longest first; none where no filling begins there. */
    List<Integer> ends(CharSequence text, int from);

    /** Whether a filling could begin with this character; asked first, to spare most places of a text the reading. */
    default boolean couldBegin(char first) {
        return Character.isLetterOrDigit(first);
    }

    /** The reader of fillings that begin with certain characters only. */
    static SlotReader beginning(Predicate<Character> initials, SlotReader reader) {
        return new SlotReader() {
            @Override
            public List<Integer> ends(CharSequence text, int from) {
                return reader.ends(text, from);
            }

            @Override
            public boolean couldBegin(char first) {
                return initials.test(first);
            }
        };
    }
}
