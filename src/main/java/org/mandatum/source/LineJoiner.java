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

    private static final Pattern ONLY_MARK = Pattern.compile("\\d{1,3}");

    private static final Pattern LETTER = Pattern.compile("\\(?\\p{L}{1,3}\\)");
    private static final Pattern LETTER_WITHIN =
            Pattern.compile("[,;:،؛，；：](?:\\s\\p{L}{1,3})?\\s?\\(?\\p{L}{1,3}\\)\\s", Pattern.UNICODE_CHARACTER_CLASS);

    private static final String QUOTATION_MARKS = "“”„«\"";

    /** Lines of an item of a list; what stands farther off is not of the same list. */
    private static final int LONGEST_ITEM = 12;

    /** How much of a line's width is left where the break was meant, in hundredths. */
    private static final int SURELY_SHORT = 80;

    private final List<Line> lines;
    private final ParagraphCues cues;
    private final LineMeasure measure;
    private final boolean[] opens;

    /** Whether paragraphs begin in lower case here, or their script has none. */
    private final boolean isLowerCase;

    private LineJoiner(List<Line> lines, ParagraphCues cues) {
        this.lines = lines;
        this.cues = cues;
        this.measure = LineMeasure.of(lines);
        this.opens = new boolean[lines.size()];
        for (int i = 0; i < opens.length; i++) {
            opens[i] = cues.opensParagraph(words(i));
        }
        this.isLowerCase = opensMostlyLowerCase();
    }

    private boolean opensMostlyLowerCase() {
        int upper = 0;
        int lower = 0;
        for (int i = 1; i < opens.length; i++) {
            if (opens[i] && !lines.get(i).newPage() && endsPhrase(i - 1)) {
                upper += Character.isUpperCase(first(i)) ? 1 : 0;
                lower += Character.isLowerCase(first(i)) ? 1 : 0;
            }
        }
        return lower >= upper;
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
                    || breaksBefore(i, TITLE_NUMBER.matcher(words(start)).matches(), start)) {
                drafts.add(new Draft(joinAll(lines.subList(start, i)), Role.UNKNOWN, 0));
                start = i;
            }
        }
        return drafts;
    }

    private boolean breaksBefore(int next, boolean inTitle, int start) {
        var before = words(next - 1);
        var words = words(next);
        boolean set = lines.get(next).behindBlank() && !lines.get(next).newPage();
        if (ItemLabel.isAll(before) || (isTitleNumber(before) && !opens[next])) {
            return false;
        }
        boolean ended = endsPhrase(next - 1);
        boolean room = measure.hasRoom(before, words);
        boolean lowerCase = Character.isLowerCase(first(next));
        if (ItemLabel.opens(words)) {
            return set || (ended || room) && !isWithinList(start, next);
        }
        if (opens[next]) {
            // Within a page a full line may break before any word; that a page breaks just there would be chance.
            boolean likely = room || lines.get(next).newPage() && (!lowerCase || isLowerCase);
            return set || (Character.isUpperCase(first(next)) ? ended || room : (ended || isShort(next - 1)) && likely);
        }
        if (set) {
            return room || ended || !lowerCase;
        }
        if (lines.get(next).newPage()) {
            return continuesNot(next, ended, room);
        }
        return !inTitle && endsHere(next, ended, room, lowerCase);
    }

    /** Whether a line that begins with a letter goes on with a list whose other letters stand within lines. */
    private boolean isWithinList(int start, int next) {
        if (!LETTER.matcher(words(next)).lookingAt()) {
            return false;
        }
        int end = next + 1;
        while (end < lines.size() && end - next < LONGEST_ITEM && !isOpening(end)) {
            end++;
        }
        return lines.subList(Math.max(start, next - LONGEST_ITEM), end).stream()
                .anyMatch(line -> LETTER_WITHIN.matcher(line.words()).find());
    }

    private boolean isOpening(int line) {
        return lines.get(line).behindBlank() || opens[line] || ItemLabel.opens(words(line));
    }

    /** Whether a part of a sentence ends with a line, the mark of a note left out, which may be all of the line. */
    private boolean endsPhrase(int line) {
        boolean onlyMark = line > 0 && ONLY_MARK.matcher(words(line)).matches();
        var words =
                onlyMark ? words(line - 1) : MARK_AT_END.matcher(words(line)).replaceFirst("");
        return Characters.endsPhrase(words);
    }

    /** Across the end of a page a paragraph goes on, unless its last line says otherwise. */
    private boolean continuesNot(int next, boolean ended, boolean room) {
        boolean finished = ended && !Characters.endsInComma(words(next - 1));
        return Character.isLowerCase(first(next)) ? finished && room : finished || room && isShort(next - 1);
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

    /** The first character of a line, behind a quotation mark where it has one. */
    private char first(int line) {
        var words = words(line);
        return words.length() > 1 && QUOTATION_MARKS.indexOf(words.charAt(0)) >= 0 ? words.charAt(1) : words.charAt(0);
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
