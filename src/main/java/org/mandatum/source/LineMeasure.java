package org.mandatum.source;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * How full lines are. Printed letters are not of one width, so that their room is estimated; where all lines that run on
 * are cut at the same number of characters, characters are counted.
 */
final class LineMeasure {

    private static final String NARROW = "iljtfrI.,;:'’!|()[] ";
    private static final String WIDE = "mwMWшщжюфыШЩЖЮФЫ—";

    /** Of the lines that run on, how many in a hundred prove a fixed number of characters. */
    private static final int PROOF = 97;

    /** Up to here an estimated line with the next word is not full, in hundredths. */
    private static final int ROOM = 97;

    private final ToIntFunction<CharSequence> width;
    private final int full;
    private final int room;

    private LineMeasure(ToIntFunction<CharSequence> width, int full, int room) {
        this.width = width;
        this.full = full;
        this.room = room;
    }

    /** The measure that fits these lines. */
    static LineMeasure of(List<Line> lines) {
        int longest =
                lines.stream().mapToInt(line -> line.words().length()).max().orElse(0);
        var counted = new LineMeasure(CharSequence::length, longest, 100);
        long runningOn = runningOn(lines).count();
        long cut = runningOn(lines)
                .filter(i -> !counted.hasRoom(words(lines, i - 1), words(lines, i)))
                .count();
        if (runningOn > 0 && cut * 100 >= runningOn * PROOF) {
            return counted;
        }
        var widths =
                lines.stream().mapToInt(line -> estimate(line.words())).sorted().toArray();
        int full = widths.length == 0 ? 0 : widths[(widths.length - 1) * 9 / 10];
        return new LineMeasure(LineMeasure::estimate, full, ROOM);
    }

    /** Whether the first word of a line would have had room on the line before. */
    boolean hasRoom(String before, String next) {
        int used = width.applyAsInt(before) + width.applyAsInt(firstWord(next));
        return (used + width.applyAsInt(" ")) * 100 <= full * room;
    }

    /** Whether a line takes less than a part of the room, in hundredths. */
    boolean isShorter(String words, int hundredths) {
        return width.applyAsInt(words) * 100 <= full * hundredths;
    }

    /** Lines that go on with the one before, as far as small letters tell, or the lack of punctuation. */
    private static IntStream runningOn(List<Line> lines) {
        return IntStream.range(1, lines.size())
                .filter(i -> !lines.get(i).behindBlank() && !lines.get(i).newPage())
                .filter(i -> !Characters.endsPhrase(words(lines, i - 1)))
                .filter(i -> Character.isLowerCase(words(lines, i).charAt(0))
                        || Characters.isHan(words(lines, i).charAt(0)));
    }

    private static String words(List<Line> lines, int line) {
        return lines.get(line).words();
    }

    private static String firstWord(String words) {
        int end = 0;
        while (end < words.length() && words.charAt(end) != ' ' && !Characters.isHan(words.charAt(end))) {
            end++;
        }
        return words.substring(0, Math.max(end, 1));
    }

    private static int estimate(CharSequence words) {
        return words.chars().map(c -> estimate((char) c)).sum();
    }

    private static int estimate(char c) {
        if (NARROW.indexOf(c) >= 0) {
            return 6;
        }
        if (WIDE.indexOf(c) >= 0) {
            return 14;
        }
        boolean fullWidth = Characters.isHan(c) || c >= '\uff00' || (c >= '\u3000' && c <= '\u303f');
        return fullWidth ? 20 : Character.isUpperCase(c) ? 13 : 10;
    }
}
