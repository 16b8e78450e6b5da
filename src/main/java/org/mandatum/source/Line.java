package org.mandatum.source;

import java.util.ArrayList;
import java.util.List;
import org.mandatum.text.Place;

/**
 * A line of a text that holds words.
 *
 * @param words its words, white space around them left out
 * @param place where they begin
 * @param behindBlank whether it is set off from the line before, by blank lines or by the top of a page
 * @param newPage whether it is the first of a page
 * @param spaced whether white space stands before it besides the end of the line above
 */
record Line(String words, Place place, boolean behindBlank, boolean newPage, boolean spaced) {

    /** The lines of a text; form feeds begin pages. */
    static List<Line> of(String content) {
        var lines = new ArrayList<Line>();
        boolean blank = false;
        boolean page = false;
        boolean spaced = false;
        int number = 0;
        for (var row : content.split("\r\n|[\n\r]", -1)) {
            number++;
            int column = 1;
            for (var part : row.split("\f", -1)) {
                page |= column > 1;
                int indent = indent(part);
                if (indent < part.length()) {
                    var words = part.substring(indent).stripTrailing();
                    var place = new Place(number, column + indent);
                    lines.add(new Line(words, place, blank, page, spaced || indent > 0));
                    blank = false;
                    page = false;
                    spaced = indent + words.length() < part.length();
                } else {
                    blank = true;
                }
                column += part.length() + 1;
            }
        }
        return lines;
    }

    Line onNewPage() {
        return new Line(words, place, behindBlank, true, spaced);
    }

    /** The part of this line from an offset on. */
    Line from(int offset) {
        int start = offset + indent(words.substring(offset));
        var from = new Place(place.line(), place.column() + start);
        return new Line(words.substring(start), from, behindBlank, newPage, true);
    }

    private static int indent(String part) {
        int indent = 0;
        while (indent < part.length()
                && (Characters.isSpace(part.charAt(indent)) || Characters.isInvisible(part.charAt(indent)))) {
            indent++;
        }
        return indent;
    }
}
