package org.mandatum.source;

import java.util.ArrayList;
import java.util.List;
import org.mandatum.text.Place;
import org.mandatum.text.SourceText;
import org.mandatum.text.Span;

/**
 * A paragraph on its way into a document: everything counted from its own first character.
 *
 * @param words its words, layout undone
 * @param emphases what is set in italics or bold, ascending
 * @param marks the notes cited in it, ascending
 * @param anchors where its words stand in the file, ascending
 */
record Paragraph(String words, List<Span> emphases, List<NoteMark> marks, List<SourceText.Anchor> anchors) {

    Paragraph {
        emphases = List.copyOf(emphases);
        marks = List.copyOf(marks);
        anchors = List.copyOf(anchors);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The part from an offset on, its leading white space left out. */
    Paragraph from(int offset) {
        int start = offset;
        while (start < words.length() && words.charAt(start) == ' ') {
            start++;
        }
        return cut(start, words.length());
    }

    /** The part between two offsets; a mark at its end belongs to it. */
    Paragraph cut(int start, int end) {
        var inside = new Span(start, end);
        return new Paragraph(
                words.substring(start, end),
                emphases.stream()
                        .filter(inside::overlaps)
                        .map(span -> new Span(Math.max(span.start(), start) - start, Math.min(span.end(), end) - start))
                        .toList(),
                marks.stream()
                        .filter(mark -> mark.offset() >= start && mark.offset() <= end)
                        .map(mark -> new NoteMark(mark.offset() - start, mark.label()))
                        .toList(),
                anchorsBetween(start, end));
    }

    private List<SourceText.Anchor> anchorsBetween(int start, int end) {
        var kept = new ArrayList<SourceText.Anchor>();
        for (var anchor : anchors) {
            if (anchor.offset() <= start) {
                kept.clear();
                var place = anchor.place();
                int behind = start - anchor.offset();
                kept.add(new SourceText.Anchor(0, new Place(place.line(), place.column() + behind)));
            } else if (anchor.offset() < end) {
                kept.add(new SourceText.Anchor(anchor.offset() - start, anchor.place()));
            }
        }
        return kept;
    }
}
