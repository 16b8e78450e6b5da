package org.mandatum.source;

import java.util.ArrayList;
import java.util.List;
import org.mandatum.text.Place;
import org.mandatum.text.SourceText;
import org.mandatum.text.Span;

/**
 * Collects the words of one paragraph piece by piece and undoes the layout in them: white space becomes one space,
 * invisible characters go, and so do brackets that held nothing but the mark of a note; ㈠ becomes (一).
 */
final class ParagraphBuilder {

    private final StringBuilder words = new StringBuilder();
    private final List<Span> emphases = new ArrayList<>();
    private final List<NoteMark> marks = new ArrayList<>();
    private final List<SourceText.Anchor> anchors = new ArrayList<>();
    private int emphasisStart;
    private int emphasisEnd;
    private boolean spaceWaits;
    private boolean wordEnded;

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** How many characters the words have so far. */
    int length() {
        return words.length();
    }

    /** Whether the words end in a measure of length, which a raised 2 or 3 would square or cube. */
    boolean endsInMeasure() {
        return Characters.endsInMeasure(words, words.length());
    }

    /** Whether the words end in a figure, which raised ones would be a power of. */
    boolean endsInFigure() {
        return !words.isEmpty() && !spaceWaits && Character.isDigit(words.charAt(words.length() - 1));
    }

    /** Whether a part of a sentence ends here. */
    boolean endsPhrase() {
        return Characters.endsPhrase(words);
    }

    /** Adds characters as they stand in the file, from {@code place} on. */
    ParagraphBuilder add(CharSequence characters, Place place, boolean emphasised) {
        int line = place.line();
        int column = place.column();
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (Characters.isSpace(c)) {
                space();
            } else if (Characters.isEnclosedNumber(c)) {
                for (char part : Characters.opened(c)) {
                    add(part, line, column, emphasised);
                }
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
        endEmphasis();
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
        if (spaceWaits && !(behindMark && belongsToMark(c))) {
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

    /** Space around a mark is set for its sake: before punctuation, and between Chinese characters. */
    private boolean belongsToMark(char next) {
        int last = words.length() - 1;
        return Characters.closesPhrase(next)
                || (last >= 0 && Characters.isHan(next) && !Characters.needsSpace(words.charAt(last)));
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
        boolean goesOn = emphasisEnd == offset || (emphasisEnd == offset - 1 && words.charAt(emphasisEnd) == ' ');
        if (!goesOn || emphasisEnd == 0) {
            endEmphasis();
            emphasisStart = offset;
        }
        emphasisEnd = offset + 1;
    }

    private void endEmphasis() {
        if (emphasisEnd > emphasisStart) {
            emphases.add(new Span(emphasisStart, emphasisEnd));
        }
        emphasisStart = 0;
        emphasisEnd = 0;
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
        words.setLength(length);
        emphasisEnd = Math.min(emphasisEnd, length);
        for (int i = marks.size() - 1; i >= 0 && marks.get(i).offset() > length; i--) {
            marks.set(i, new NoteMark(length, marks.get(i).label()));
        }
        while (!anchors.isEmpty() && anchors.getLast().offset() >= length) {
            anchors.removeLast();
        }
    }
}
