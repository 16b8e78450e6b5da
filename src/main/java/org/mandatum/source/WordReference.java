package org.mandatum.source;

/**
 * A place where a Word file cites a note.
 *
 * @param kind footnotes and endnotes are numbered apart
 * @param id the identifier of the note
 * @param label the mark that is shown
 */
record WordReference(Kind kind, String id, String label) {

    /** The kinds of notes. */
    enum Kind {
        FOOTNOTE("footnote", "decimal"),
        ENDNOTE("endnote", "lowerRoman");

        private final String element;
        private final String format;

        Kind(String element, String format) {
            this.element = element;
            this.format = format;
        }

        /** What its element is called. */
        String element() {
            return element;
        }

        /** How its marks are written unless the file says otherwise. */
        String format() {
            return format;
        }
    }
}
