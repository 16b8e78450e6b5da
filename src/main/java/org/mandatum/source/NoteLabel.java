package org.mandatum.source;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number at the start of a line of notes.
 *
 * @param number the number
 * @param end where the words behind it begin; the end of the line where it stands alone
 */
record NoteLabel(int number, int end) {

    private static final Pattern LABEL = Pattern.compile("\\(?([1-9]\\d{0,2})(?:[)/.]\\s*(?!\\d)|\\s+|$)");

    /** The number that a line begins with. */
    static Optional<NoteLabel> of(String line) {
        var label = LABEL.matcher(line);
        return label.lookingAt()
                ? Optional.of(new NoteLabel(Integer.parseInt(label.group(1)), label.end()))
                : Optional.empty();
    }

    boolean standsAlone(String line) {
        return end == line.length();
    }
}
