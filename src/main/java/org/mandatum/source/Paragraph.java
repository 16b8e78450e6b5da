package org.mandatum.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mandatum.text.Place;
import org.mandatum.text.SourceText.Anchor;
import org.mandatum.text.Span;

/**
 * A paragraph on its way into a document: everything counted from its own first character.
 *
 * @param words its words, layout undone
 * @param emphases what is set in italics or bold, ascending
 * @param marks the notes cited in it, ascending
 * @param anchors where its words stand in the file, ascending
 */
record Paragraph(String words, List<Span> emphases, List<NoteMark> marks, List<Anchor> anchors) {

    Paragraph {
        emphases = List.copyOf(emphases);
        marks = List.copyOf(marks);
        anchors = List.copyOf(anchors);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Where in the file it begins. */
    Place place() {
        return anchors.isEmpty() ? Place.WHOLE_FILE : anchors.getFirst().place();
    }

    /** The part from an offset on, its leading white space left out. */
    Paragraph from(int offset) {
        int start = offset;
        while (start < words.length() && words.charAt(start) == ' ') {
            start++;
        }
        return without(List.of(new Span(0, start)));
    }

    /** This paragraph with another one behind it, {@code between} standing where they meet. */
    Paragraph then(Paragraph next, String between) {
        return joined(List.of(this, next), between);
    }

    /** One paragraph out of several, {@code between} standing where they meet. */
    static Paragraph joined(List<Paragraph> parts, String between) {
        var words = new StringBuilder();
        var emphases = new ArrayList<Span>();
        var marks = new ArrayList<NoteMark>();
        var anchors = new ArrayList<Anchor>();
        for (var part : parts) {
            int by = words.append(words.isEmpty() ? "" : between).length();
            words.append(part.words);
            part.emphases.forEach(span -> emphases.add(span.shifted(by)));
            part.marks.forEach(mark -> marks.add(new NoteMark(mark.offset() + by, mark.label())));
            part.anchors.forEach(anchor -> anchors.add(new Anchor(anchor.offset() + by, anchor.place())));
        }
        return new Paragraph(words.toString(), emphases, marks, anchors);
    }

    /** This paragraph with more marks. */
    Paragraph withMarks(List<NoteMark> more) {
        var all = joined(marks, more.stream()).stream()
                .sorted(Comparator.comparingInt(NoteMark::offset))
                .toList();
        return new Paragraph(words, emphases, all, anchors);
    }

    /** This paragraph without some of its characters; {@code gone} is ascending and does not overlap. */
    Paragraph without(List<Span> gone) {
        if (gone.stream().allMatch(Span::isEmpty)) {
            return this;
        }
        var moves = new Moves(this);
        gone.forEach(span -> moves.keepTo(span.start()).replaceTo(span.end(), ""));
        return moves.paragraph();
    }

    private static <T> List<T> joined(List<T> first, Stream<T> second) {
        return Stream.concat(first.stream(), second).toList();
    }
}
