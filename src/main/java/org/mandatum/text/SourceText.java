package org.mandatum.text;

import java.util.List;

/**
 * The reading text of one file: its words with the layout undone, and the way back into the file.
 *
 * <p>Guarantees, on which every later stage relies:
 *
 * <ol>
 *   <li>Unicode is in normalisation form C; bidi marks, zero-width characters and soft hyphens are gone.
 *   <li>A paragraph is one line; {@code \n} stands between paragraphs and nowhere else; white space is a single space.
 *   <li>Heads and feet of pages, page numbers and marks of footnotes are not in it; footnotes stand behind the body.
 *   <li>No word of the file's body is missing, and none is added.
 * </ol>
 *
 * @param file the file's name, as the user knows it
 * @param content the reading text
 * @param anchors for some offsets of {@code content}, ascending, the place in the file that they came from
 */
public record SourceText(String file, String content, List<Anchor> anchors) {

    /** An offset of the reading text and the place in the file that it was read from. */
    public record Anchor(int offset, Place place) {}

    public SourceText {
        anchors = List.copyOf(anchors);
    }

    public String at(Span span) {
        return span.in(content);
    }

    public Span whole() {
        return new Span(0, content.length());
    }

    /** Where in the file the character at {@code offset} stands, as near as the reader could tell. */
    public Place place(int offset) {
        int low = 0;
        int high = anchors.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (anchors.get(middle).offset() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0) {
            return Place.WHOLE_FILE;
        }
        var anchor = anchors.get(low - 1);
        return new Place(anchor.place().line(), anchor.place().column() + offset - anchor.offset());
    }
}
