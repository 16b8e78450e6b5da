package org.mandatum.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts printed lines together to paragraphs. On a page places speak: distance from the line above, indents, size, and
 * lines that end before the next word would have had to. Across the end of a page only indents and words are left.
 */
final class PrintedParagraphs {

    private static final Pattern TITLE_NUMBER = Pattern.compile("\\d{1,4}/\\d{1,4}(?: ?[A-Z])?\\.?");

    /** Indents are larger than this multiple of the size. */
    private static final float INDENT = 0.9f;

    /**
     * A line that begins farther to the right than this part of the room stands for itself; so does one that then
     * begins left.
     */
    private static final float FAR = 0.4f;

    /** A line that takes less than this part of the room ended on purpose. */
    private static final float SURELY_SHORT = 0.65f;

    /** Of the beginnings of paragraphs so many in a hundred show that places tell them. */
    private static final int PROOF = 70;

    /** As many beginnings of paragraphs are looked at; words take time to look up. */
    private static final int SAMPLE = 40;

    private final List<PrintedLine> lines;
    private final LineText text;
    private final LineMetrics metrics;
    private final ParagraphCues cues;
    private final PrintedTables tables;
    private final boolean indents;
    private final boolean placed;

    private PrintedParagraphs(List<PrintedLine> lines, LineText text, LineMetrics metrics, ParagraphCues cues) {
        this.lines = lines;
        this.text = text;
        this.metrics = metrics;
        this.cues = cues;
        this.tables = new PrintedTables(lines);
        int beginnings = 0;
        int apart = 0;
        int indented = 0;
        for (int i = 1; i < lines.size() && beginnings < SAMPLE; i++) {
            if (isBelow(i) && Characters.endsPhrase(lines.get(i - 1).words()) && opens(lines.get(i))) {
                beginnings++;
                indented += isIndented(lines.get(i)) ? 1 : 0;
                apart += isIndented(lines.get(i)) || metrics.isSetApart(lines.get(i - 1), lines.get(i)) ? 1 : 0;
            }
        }
        this.indents = beginnings > 0 && indented * 100 >= beginnings * PROOF;
        this.placed = beginnings > 0 && apart * 100 >= beginnings * PROOF;
    }

    /** The paragraphs that lines make up; rows of tables one by one. */
    static List<Draft> join(List<PrintedLine> lines, LineText text, LineMetrics metrics, ParagraphCues cues) {
        return new PrintedParagraphs(lines, text, metrics, cues).join();
    }

    private List<Draft> join() {
        var drafts = new ArrayList<Draft>();
        int start = 0;
        while (start < lines.size()) {
            int end = tables.isCell(start) ? tables.endOfRow(start) : endOfParagraph(start);
            var role = tables.isCell(start) ? Role.TABLE : Role.UNKNOWN;
            drafts.add(new Draft(text.of(lines.subList(start, end)), role, 0));
            start = end;
        }
        return drafts;
    }

    private int endOfParagraph(int start) {
        int end = start + 1;
        while (end < lines.size() && !tables.isCell(end) && !breaksBefore(end, start)) {
            end++;
        }
        return end;
    }

    private boolean breaksBefore(int next, int start) {
        var before = lines.get(next - 1);
        var line = lines.get(next);
        boolean labelAlone = next - 1 == start && isLabel(before.words());
        if (labelAlone || PrintedTables.areLevel(before, line)) {
            return !labelAlone;
        }
        if (!metrics.isOfOneSize(before, line)) {
            return true;
        }
        boolean ended = Characters.endsPhrase(before.words());
        boolean room = metrics.hasRoom(before, line);
        return isBelow(next) ? breaksOnPage(before, line, ended, room) : breaksAcrossPages(before, line, ended, room);
    }

    private boolean breaksOnPage(PrintedLine before, PrintedLine line, boolean ended, boolean room) {
        if (metrics.isSetApart(before, line)) {
            return true;
        }
        float step = line.start() - before.start();
        if (-step > FAR * (metrics.right() - metrics.left())) {
            return true;
        }
        boolean aside = before.start() - metrics.left() > FAR * (metrics.right() - metrics.left());
        if (aside && !isLowerCase(line)) {
            return true;
        }
        boolean heading = before.isEmphasised() && line.isEmphasised() && !metrics.isNarrow(before);
        if (heading && !ended) {
            return false;
        }
        boolean hanging = Math.abs(line.start() - before.textStart()) < INDENT / 2 * line.size();
        if (step > INDENT * line.size() && !hanging) {
            return ended || room;
        }
        boolean meant = metrics.isShorter(before, SURELY_SHORT) || isIndented(line);
        if (room && (ended || (!isLowerCase(line) && meant))) {
            return true;
        }
        return !placed && opens(line) && (ended || (room && !isLowerCase(line)));
    }

    /** Here no distance from the line above speaks. */
    private boolean breaksAcrossPages(PrintedLine before, PrintedLine line, boolean ended, boolean room) {
        if (!ended
                && Math.abs(line.start() - before.start()) < INDENT / 2 * line.size()
                && !ItemLabel.opens(line.words())) {
            return room && !isLowerCase(line) && metrics.isShorter(before, SURELY_SHORT);
        }
        if (indents) {
            return isIndented(line) ? ended || room : ended && room;
        }
        if (opens(line)) {
            boolean surely = line.opensEmphasised() || ItemLabel.opens(line.words()) || !isLowerCase(line);
            return surely ? ended || room : ended && room;
        }
        boolean finished = ended && !Characters.endsInComma(before.words());
        return isLowerCase(line) ? finished && room : finished || room;
    }

    /** Whether a line stands below the one before, in the same column. */
    private boolean isBelow(int line) {
        return lines.get(line).page() == lines.get(line - 1).page()
                && lines.get(line).baseline() > lines.get(line - 1).baseline();
    }

    private boolean opens(PrintedLine line) {
        return ItemLabel.opens(line.words()) || cues.opensParagraph(line.words());
    }

    private boolean isIndented(PrintedLine line) {
        return line.start() - metrics.left() > INDENT * line.size();
    }

    private static boolean isLowerCase(PrintedLine line) {
        return !line.words().isEmpty() && Character.isLowerCase(line.words().codePointAt(0));
    }

    private static boolean isLabel(String words) {
        return ItemLabel.isAll(words) || TITLE_NUMBER.matcher(words).matches();
    }
}
