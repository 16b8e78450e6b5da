package org.mandatum.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mandatum.text.Place;
import org.mandatum.text.SourceText;
import org.mandatum.text.Span;

/**
 * Collects the words of one paragraph piece by piece and undoes the layout in them: white space becomes one space,
 * invisible characters go, and so do brackets that held nothing but the mark of a note.
 */
final class ParagraphBuilder {

    private static final Pattern MEASURE = Pattern.compile("\\d\\s?[kcdmксд]?[mм]$");

    private final StringBuilder words = new StringBuilder();
    private final List<Span> emphases = new ArrayList<>();
    private final List<NoteMark> marks = new ArrayList<>();
    private final List<SourceText.Anchor> anchors = new ArrayList<>();
    private boolean spaceWaits;
    private boolean wordEnded;

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** How many characters the words have so far. */
    int length() {
        return words.length();
    }

    /** Whether the words end in a measure of length behind a number, which a raised 2 or 3 would square or cube. */
    boolean endsInUnit() {
        return MEASURE.matcher(words)
                .region(Math.max(0, words.length() - 8), words.length())
                .find();
    }

    /** Adds characters as they stand in the file, from {@code place} on. */
    ParagraphBuilder add(CharSequence characters, Place place, boolean emphasised) {
        int line = place.line();
        int column = place.column();
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (Characters.isSpace(c)) {
                space();
            } else if (!Characters.isInvisible(c)) {
                add(c, line, column, emphasised);
            }
            column++;
            if (c == '\n') {
                line++;
                column = 1;
            }
        }
        return this;
    }

    /** Says that white space stands here. */
    ParagraphBuilder space() {
        spaceWaits = !words.isEmpty();
        return this;
    }

    /** Says that no word goes on across this place; scripts with spaces between words get one. */
    ParagraphBuilder wordEnds() {
        wordEnded = true;
        return this;
    }

    /** Says that a note is cited here. */
    ParagraphBuilder mark(String label) {
        marks.add(new NoteMark(words.length(), label));
        return this;
    }

    /** The paragraph, in normalisation form C; the builder is empty again. */
    Paragraph build() {
        var built = Composition.of(new Paragraph(words.toString(), emphases, marks, anchors));
        words.setLength(0);
        emphases.clear();
        marks.clear();
        anchors.clear();
        spaceWaits = false;
        wordEnded = false;
        return built;
    }

    private void add(char c, int line, int column, boolean emphasised) {
        if (c == ')' && closesBracketsOfMark()) {
            openBracketGoes();
            return;
        }
        if (wordEnded && !words.isEmpty()) {
            spaceWaits |= Characters.needsSpace(c) && Characters.needsSpace(words.charAt(words.length() - 1));
        }
        wordEnded = false;
        boolean behindMark = !marks.isEmpty() && marks.getLast().offset() == words.length();
        if (spaceWaits && !(behindMark && Characters.closesPhrase(c))) {
            words.append(' ');
        }
        spaceWaits = false;
        int offset = words.length();
        anchor(offset, line, column);
        words.append(c);
        if (emphasised) {
            emphasise(offset);
        }
    }

    /** An anchor is needed only where the file and the words no longer run in step. */
    private void anchor(int offset, int line, int column) {
        if (!anchors.isEmpty()) {
            var last = anchors.getLast();
            if (last.place().line() == line && column - last.place().column() == offset - last.offset()) {
                return;
            }
        }
        anchors.add(new SourceText.Anchor(offset, new Place(line, column)));
    }

    /** Runs with nothing but white space between them are one. */
    private void emphasise(int offset) {
        if (!emphases.isEmpty()) {
            int end = emphases.getLast().end();
            if (end == offset || (end == offset - 1 && words.charAt(end) == ' ')) {
                emphases.set(emphases.size() - 1, new Span(emphases.getLast().start(), offset + 1));
                return;
            }
        }
        emphases.add(new Span(offset, offset + 1));
    }

    /** Arabic versions set marks in raised brackets, which belong to the mark. */
    private boolean closesBracketsOfMark() {
        int length = words.length();
        return length > 0
                && words.charAt(length - 1) == '('
                && !marks.isEmpty()
                && marks.getLast().offset() == length;
    }

    private void openBracketGoes() {
        int length = words.length() - 1;
        if (length > 0 && words.charAt(length - 1) == ' ') {
            length--;
            spaceWaits = true;
        }
        int end = length;
        words.setLength(end);
        marks.replaceAll(mark -> mark.offset() > end ? new NoteMark(end, mark.label()) : mark);
        anchors.removeIf(anchor -> anchor.offset() >= end);
        emphases.removeIf(span -> span.start() >= end);
        emphases.replaceAll(span -> span.end() > end ? new Span(span.start(), end) : span);
    }
}
