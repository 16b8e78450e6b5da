package org.mandatum.text;

/**
 * A place in a file as editors count it: line and column from 1, the column in UTF-16 code units.
 *
 * <p>Line 0 says that the place is the file as a whole.
 */
public record Place(int line, int column) {

    /** The file as a whole. */
    public static final Place WHOLE_FILE = new Place(0, 0);

    public Place {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("Not a place: " + line + ":" + column);
        }
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
