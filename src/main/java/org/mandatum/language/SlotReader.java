package org.mandatum.language;

import java.util.List;

/** Tells what can fill a slot. */
@FunctionalInterface
interface SlotReader {

    /** Where a filling that begins at {@code from} can end, the longest first; none where no filling begins there. */
    List<Integer> ends(CharSequence text, int from);
}
