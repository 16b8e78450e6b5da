package org.mandatum.source;

import java.util.ArrayList;
import java.util.List;
import org.mandatum.text.Place;
import org.mandatum.text.SourceText.Anchor;
import org.mandatum.text.Span;

/**
 * A paragraph's words written anew, with the way from every old offset to the new one, so that emphases, marks and
 * places can move along; in time proportional to the words.
 */
final class Moves {

    private final Paragraph old;
    private final StringBuilder words;
    private final int[] moved;
    private final List<Integer> breaks = new ArrayList<>();
    private int done;

    Moves(Paragraph old) {
        this.old = old;
        this.words = new StringBuilder(old.words().length());
        this.moved = new int[old.words().length() + 1];
    }

    /** Takes over the characters up to an offset as they are. */
    Moves keepTo(int end) {
        while (done < end) {
            moved[done] = words.length();
            words.append(old.words().charAt(done++));
        }
        return this;
    }

    /** Writes other characters, or none, in place of those up to an offset. */
    Moves replaceTo(int end, String with) {
        while (done < end) {
            moved[done++] = words.length();
        }
        words.append(with);
        breaks.add(end);
        return this;
    }

    /** The paragraph as written anew. */
    Paragraph paragraph() {
        keepTo(old.words().length());
        moved[done] = words.length();
        return new Paragraph(
                words.toString(),
                old.emphases().stream()
                        .map(span -> new Span(moved[span.start()], moved[span.end()]))
                        .filter(span -> !span.isEmpty())
                        .toList(),
                old.marks().stream()
                        .map(mark -> new NoteMark(moved[mark.offset()], mark.label()))
                        .toList(),
                places());
    }

    /** The old places, and one more behind every change: there the file and the words no longer run in step. */
    private List<Anchor> places() {
        var places = new ArrayList<Anchor>();
        var anchors = old.anchors();
        int next = 0;
        for (int i = 0; i <= anchors.size(); i++) {
            int end = i < anchors.size() ? anchors.get(i).offset() : old.words().length();
            for (; next < breaks.size() && breaks.get(next) < end; next++) {
                if (i > 0) {
                    put(places, breaks.get(next), behind(anchors.get(i - 1), breaks.get(next)));
                }
            }
            if (i < anchors.size()) {
                put(places, anchors.get(i).offset(), anchors.get(i).place());
            }
        }
        return places;
    }

    private void put(List<Anchor> places, int offset, Place place) {
        if (!places.isEmpty() && places.getLast().offset() == moved[offset]) {
            places.removeLast();
        }
        places.add(new Anchor(moved[offset], place));
    }

    private static Place behind(Anchor anchor, int offset) {
        return new Place(anchor.place().line(), anchor.place().column() + offset - anchor.offset());
    }
}
