package org.mandatum.citation;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.mandatum.language.Wording;
import org.mandatum.text.Span;

/**
 * A text with its marks, and what stands between them.
 *
 * @param plain the text in plain glyphs
 * @param marks in the order in which they stand, none overlapping
 * @param gaps what stands between each mark and the next one
 */
record MarkedText(String plain, List<Mark> marks, List<Gap> gaps) {

    /** A gap that is longer than this joins nothing. */
    private static final int LONGEST_GAP = 120;

    /** Words that lead to a mark are no longer than this: “contained in their”. */
    private static final int LONGEST_LEAD = 24;

    private static final int MOST_FILLERS = 3;

    /** What ends a sentence or a part of it, and a paragraph. */
    private static final String STOPS = ";。؛\n";

    /**
     * What stands between two marks.
     *
     * @param letters how many letters, without those of “and”
     * @param and whether it says “and”
     * @param comma whether it has a comma
     * @param stop whether a sentence or a part of one ends in it
     */
    record Gap(int letters, boolean and, boolean comma, boolean stop) {

        private static final Gap WIDE = new Gap(LONGEST_GAP, false, true, true);

        private static Gap of(String words, Wording and) {
            if (words.length() > LONGEST_GAP) {
                return WIDE;
            }
            var found = and.find(words).map(match -> match.span()).orElse(new Span(0, 0));
            int letters = letters(words) - letters(found.in(words));
            boolean stop = hasStop(words);
            return new Gap(letters, !found.isEmpty(), words.indexOf(',') >= 0, stop);
        }

        private static boolean hasStop(String words) {
            for (int i = 0; i < words.length(); i++) {
                if (STOPS.indexOf(words.charAt(i)) >= 0) {
                    return true;
                }
            }
            return false;
        }

        private static int letters(String words) {
            int letters = 0;
            for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
                letters += Character.isLetter(words.codePointAt(at)) ? 1 : 0;
            }
            return letters;
        }

        /** True for what stands between the members of a list. */
        boolean joins() {
            return letters == 0 && !stop;
        }

        /** True for what stands inside a phrase. */
        boolean tight() {
            return joins() && !and && !comma;
        }
    }

    MarkedText {
        marks = List.copyOf(marks);
        gaps = List.copyOf(gaps);
    }

    /** The text with its marks; {@code and} has the language's words for “and”. */
    static MarkedText of(String plain, List<Mark> marks, Wording and) {
        var gaps = IntStream.range(1, marks.size())
                .mapToObj(i -> plain.substring(
                        marks.get(i - 1).span().end(), marks.get(i).span().start()))
                .map(words -> Gap.of(words, and))
                .toList();
        return new MarkedText(plain, marks, gaps);
    }

    /** Whether one of the marks is a number. */
    boolean hasNumber() {
        for (var mark : marks) {
            if (mark instanceof Mark.Number) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return marks.size();
    }

    Mark mark(int index) {
        return marks.get(index);
    }

    /** What stands between the mark at {@code index} and the next one. */
    Gap behind(int index) {
        return gaps.get(index);
    }

    /** True where nothing but fillers stands between two marks: 第53/70号 and 决议. */
    boolean adjacent(int index, int later) {
        return onlyFillers(index, later, Gap::tight);
    }

    /** True where two marks are members of a list side by side: “74/306 and 74/307”. */
    boolean joined(int index, int later) {
        return onlyFillers(index, later, Gap::joins);
    }

    private boolean onlyFillers(int index, int later, Predicate<Gap> gap) {
        return later - index <= 1 + MOST_FILLERS
                && IntStream.range(index, later).mapToObj(this::behind).allMatch(gap)
                && IntStream.range(index + 1, later).allMatch(between -> mark(between) instanceof Mark.Filler);
    }

    /** The words between two marks, without white space around. */
    String wordsBetween(int index, int later) {
        return plain.substring(mark(index).span().end(), mark(later).span().start())
                .strip();
    }

    /** Whether one of the wordings stands right before an offset of the text. */
    boolean stands(Wording wording, int before) {
        var words = plain.substring(Math.max(0, before - LONGEST_LEAD), before).stripTrailing();
        return IntStream.range(0, words.length())
                .filter(from -> from == 0 || Character.isWhitespace(words.charAt(from - 1)))
                .anyMatch(from -> wording.matches(words.substring(from)).isPresent());
    }
}
