package org.mandatum.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mandatum.text.Span;

/**
 * Puts the glyphs of a row, which stand from left to right, in the order in which they are read: the bidirectional
 * algorithm of Unicode (UAX 9) undone.
 *
 * <p>A row that is read from the right is turned round; then numbers, and what is written in letters that run from the
 * left, are turned back. Where the algorithm shows two orders alike, digits beside such letters are taken to follow them:
 * {@code A/RES/70/1} and {@code COVID-19}. Brackets are shapes, and change into one another where they are turned round;
 * some programs write PDFs that give the character meant instead, which {@code bracketsAreShapes} denies.
 *
 * @param fromRight whether the text as a whole is read from the right
 * @param bracketsAreShapes whether a bracket in the file is the one that is seen
 */
record ReadingOrder(boolean fromRight, boolean bracketsAreShapes) {

    private static final Map<String, String> MIRRORED =
            Map.of("(", ")", ")", "(", "[", "]", "]", "[", "{", "}", "}", "{", "«", "»", "»", "«", "<", ">", ">", "<");
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    private static final String WITHIN_NUMBERS = "/.,:";

    private enum Direction {
        LEFT,
        RIGHT,
        DIGIT,
        NONE
    }

    /** The order of a text, told by most of its letters and by which bracket stands first in its rows. */
    static ReadingOrder of(List<GlyphRow> rows) {
        long right = 0;
        long left = 0;
        int shapes = 0;
        for (var row : rows) {
            for (var glyph : row.glyphs()) {
                var direction = direction(glyph);
                right += direction == Direction.RIGHT ? 1 : 0;
                left += direction == Direction.LEFT ? 1 : 0;
            }
            shapes += firstBracket(row);
        }
        return new ReadingOrder(right > left, shapes >= 0);
    }

    /** The glyphs of a row as they are read. */
    List<Glyph> read(List<Glyph> row) {
        if (row.stream().noneMatch(glyph -> direction(glyph) == Direction.RIGHT) && !fromRight) {
            return row;
        }
        var read = new ArrayList<Glyph>(row.size());
        if (fromRight) {
            turned(row, read);
            return read;
        }
        int i = 0;
        while (i < row.size()) {
            int end = endOfRight(row, i);
            if (end > i) {
                turned(row.subList(i, end), read);
                i = end;
            } else {
                read.add(row.get(i++));
            }
        }
        return read;
    }

    /** The end of the stretch of letters read from the right that begins here; {@code start} where none does. */
    private static int endOfRight(List<Glyph> row, int start) {
        int end = start;
        for (int i = start; i < row.size() && direction(row.get(i)) != Direction.LEFT; i++) {
            if (direction(row.get(i)) == Direction.RIGHT) {
                end = i + 1;
            } else if (i == start) {
                return start;
            }
        }
        return end;
    }

    private void turned(List<Glyph> row, List<Glyph> read) {
        int end = row.size();
        while (end > 0) {
            int start = end;
            while (start > 0 && direction(row.get(start - 1)) != Direction.RIGHT) {
                start--;
            }
            if (start < end) {
                stretch(row.subList(start, end), read);
                end = start;
            } else {
                end--;
                read.add(row.get(end));
            }
        }
    }

    /** A stretch without letters read from the right: what is read from the left in it, and what stands around that. */
    private void stretch(List<Glyph> row, List<Glyph> read) {
        var runs = new ArrayList<Span>();
        int from = 0;
        for (int i = 0; i < row.size(); i++) {
            if (direction(row.get(i)) == Direction.LEFT) {
                var run = new Span(withDigits(row, from, i), endOfRun(row, i));
                runs.add(run);
                from = run.end();
                i = from - 1;
            }
        }
        int end = row.size();
        for (var run : runs.reversed()) {
            around(row.subList(run.end(), end), read);
            read.addAll(row.subList(run.start(), run.end()));
            end = run.start();
        }
        around(row.subList(0, end), read);
    }

    /** Digits that touch the first letter belong to it: {@code 3D}. */
    private static int withDigits(List<Glyph> row, int from, int letter) {
        int start = letter;
        while (start > from && direction(row.get(start - 1)) == Direction.DIGIT) {
            start--;
        }
        return start;
    }

    /**
     * Behind its last letter or digit, and the bracket that closes one opened within, as in {@code S/RES/1540 (2004)};
     * a bracket that closes one opened before ends it.
     */
    private static int endOfRun(List<Glyph> row, int letter) {
        int end = letter;
        int open = 0;
        for (int i = letter; i < row.size() && open >= 0; i++) {
            if (isOneOf(row.get(i), OPENING)) {
                open++;
            } else if (isOneOf(row.get(i), CLOSING)) {
                open--;
                end = open >= 0 ? i + 1 : end;
            } else if (direction(row.get(i)) != Direction.NONE) {
                end = i + 1;
            }
        }
        return end;
    }

    /** Numbers keep their order, everything else is turned round. */
    private void around(List<Glyph> row, List<Glyph> read) {
        int end = row.size();
        while (end > 0) {
            int start = startOfNumber(row, end);
            if (start < end) {
                read.addAll(row.subList(start, end));
                end = start;
            } else {
                end--;
                read.add(mirrored(row.get(end)));
            }
        }
    }

    private static int startOfNumber(List<Glyph> row, int end) {
        int start = end;
        while (start > 0) {
            if (direction(row.get(start - 1)) == Direction.DIGIT) {
                start--;
            } else if (start < end
                    && start > 1
                    && isOneOf(row.get(start - 1), WITHIN_NUMBERS)
                    && direction(row.get(start - 2)) == Direction.DIGIT) {
                start -= 2;
            } else {
                break;
            }
        }
        return start;
    }

    private Glyph mirrored(Glyph glyph) {
        return bracketsAreShapes && MIRRORED.containsKey(glyph.text()) ? glyph.with(MIRRORED.get(glyph.text())) : glyph;
    }

    /** In what is seen, brackets open before they close: 1 for a row that does, -1 for one that does not. */
    private static int firstBracket(GlyphRow row) {
        if (row.glyphs().stream().noneMatch(glyph -> direction(glyph) == Direction.RIGHT)) {
            return 0;
        }
        var brackets = row.glyphs().stream()
                .filter(glyph -> isOneOf(glyph, OPENING + CLOSING))
                .toList();
        if (brackets.size() < 2) {
            return 0;
        }
        boolean opensFirst = isOneOf(brackets.getFirst(), OPENING) && isOneOf(brackets.getLast(), CLOSING);
        boolean closesFirst = isOneOf(brackets.getFirst(), CLOSING) && isOneOf(brackets.getLast(), OPENING);
        return opensFirst ? 1 : closesFirst ? -1 : 0;
    }

    private static boolean isOneOf(Glyph glyph, String characters) {
        return glyph.text().length() == 1 && characters.indexOf(glyph.text().charAt(0)) >= 0;
    }

    private static Direction direction(Glyph glyph) {
        int first = glyph.text().codePointAt(0);
        return switch (Character.getDirectionality(first)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Direction.LEFT;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                Direction.RIGHT;
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER, Character.DIRECTIONALITY_ARABIC_NUMBER -> Direction.DIGIT;
            default -> Direction.NONE;
        };
    }
}
