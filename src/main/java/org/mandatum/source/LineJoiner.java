package org.mandatum.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts wrapped lines together to paragraphs. Blank lines are evidence, not proof: text taken out of pages loses them
 * between paragraphs and has them within. What else speaks: labels, cues, punctuation, and lines that end before the next
 * word would have had to.
 */
final class LineJoiner {

    private static final Pattern TITLE_NUMBER = Pattern.compile("\\d{1,4}/\\d{1,4}(?: ?[A-Z])?\\.?(?:\\s.*)?");
    private static final Pattern MARK_AT_END = Pattern.compile("(?<=\\D)\\s?\\d{1,3}$");

    /** How much of a line's width is left where the break was meant, in hundredths. */
    private static final int SURELY_SHORT = 80;

    private final List<Line> lines;
    private final ParagraphCues cues;
    private final LineMeasure measure;

    private LineJoiner(List<Line> lines, ParagraphCues cues) {
        this.lines = lines;
        this.cues = cues;
        this.measure = LineMeasure.of(lines);
    }

    /** The paragraphs that lines make up. */
    static List<Draft> join(List<Line> lines, ParagraphCues cues) {
        return new LineJoiner(lines, cues).join();
    }

    /** One paragraph out of lines that are known to make up one. */
    static Paragraph joinAll(List<Line> lines) {
        var paragraph = new ParagraphBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && needsSpace(lines.get(i - 1), lines.get(i))) {
                paragraph.space();
            }
            paragraph.add(lines.get(i).words(), lines.get(i).place(), false);
        }
        return paragraph.build();
    }

    /** Chinese lines end anywhere; others end at a space, or behind a hyphen that the word has anyway. */
    private static boolean needsSpace(Line before, Line next) {
        if (endsInHyphen(before.words())) {
            return false;
        }
        return next.spaced() || !(isChinese(before.words()) || isChinese(next.words()));
    }

    private static boolean isChinese(String words) {
        return Characters.width(words) * 5 > words.length() * 6;
    }

    private List<Draft> join() {
        var drafts = new ArrayList<Draft>();
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size()
                    || breaksBefore(i, TITLE_NUMBER.matcher(words(start)).matches())) {
                drafts.add(new Draft(joinAll(lines.subList(start, i)), Role.UNKNOWN, 0));
                start = i;
            }
        }
        return drafts;
    }

    private boolean breaksBefore(int next, boolean inTitle) {
        var before = words(next - 1);
        var words = words(next);
        boolean set = lines.get(next).behindBlank() && !lines.get(next).newPage();
        boolean opens = cues.opensParagraph(words);
        if (ItemLabel.isAll(before) || (isTitleNumber(before) && !opens)) {
            return false;
        }
        boolean ended = Characters.endsPhrase(MARK_AT_END.matcher(before).replaceFirst(""));
        boolean room = measure.hasRoom(before, words);
        boolean lowerCase = Character.isLowerCase(words.charAt(0));
        if (ItemLabel.opens(words)) {
            return set || ended || room;
        }
        if (opens) {
            return set || (Character.isUpperCase(words.charAt(0)) ? ended || room : ended && room);
        }
        if (set) {
            return room || ended || !lowerCase;
        }
        if (lines.get(next).newPage()) {
            return continuesNot(before, ended, room, lowerCase);
        }
        return !inTitle && endsHere(next, ended, room, lowerCase);
    }

    /** Across the end of a page a paragraph goes on, unless its last line says otherwise. */
    private static boolean continuesNot(String before, boolean ended, boolean room, boolean lowerCase) {
        boolean finished = ended && !Characters.endsInComma(before);
        return lowerCase ? finished && room : finished || room;
    }

    private boolean endsHere(int next, boolean ended, boolean room, boolean lowerCase) {
        var before = words(next - 1);
        var words = words(next);
        if (words.startsWith("[") || before.endsWith("]")) {
            return true;
        }
        if (Characters.endsSentence(before) && isShort(next) && !Characters.endsPhrase(words)) {
            return true;
        }
        return room && !lowerCase && (ended || isShort(next - 1));
    }

    private boolean isShort(int line) {
        return measure.isShorter(words(line), SURELY_SHORT);
    }

    private String words(int line) {
        return lines.get(line).words();
    }

    private static boolean endsInHyphen(String words) {
        int last = words.length() - 1;
        return last > 0 && "-‐‑\u00ad".indexOf(words.charAt(last)) >= 0 && Character.isLetter(words.charAt(last - 1));
    }

    private static boolean isTitleNumber(String words) {
        return TITLE_NUMBER.matcher(words).matches() && !words.contains(" ");
    }
}
