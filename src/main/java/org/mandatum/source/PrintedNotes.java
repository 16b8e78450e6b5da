package org.mandatum.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Separates the lines of notes from those of the body, page by page. Notes stand below a rule, or begin with a raised
 * figure that was cited before; they go on to the end of the page, or until the letters are large again.
 */
final class PrintedNotes {

    private static final Pattern RULE = Pattern.compile("[_‗─━]{4,}|[-–—]{8,}");

    /** Letters of notes are smaller than those of the body by at least this part. */
    private static final float SMALLER = 0.94f;

    private final LineText text;
    private final LineMetrics metrics;
    private final List<PrintedLine> body = new ArrayList<>();
    private final Map<String, Paragraph> notes = new LinkedHashMap<>();
    private final Map<String, PrintedLine> cited = new TreeMap<>();
    private String latest = "";

    private PrintedNotes(LineText text, LineMetrics metrics) {
        this.text = text;
        this.metrics = metrics;
    }

    /** Sorts lines into body and notes. */
    static PrintedNotes of(List<PrintedLine> lines, LineText text, LineMetrics metrics) {
        var notes = new PrintedNotes(text, metrics);
        int start = 0;
        while (start < lines.size()) {
            int end = start;
            while (end < lines.size()
                    && lines.get(end).page() == lines.get(start).page()) {
                end++;
            }
            notes.page(lines.subList(start, end));
            start = end;
        }
        return notes;
    }

    static boolean isRule(PrintedLine line) {
        return RULE.matcher(line.words()).matches();
    }

    /** The lines that belong to no note. */
    List<PrintedLine> body() {
        return body;
    }

    /** The notes by their labels, in the order in which they stand. */
    Map<String, Paragraph> notes() {
        return notes;
    }

    private void page(List<PrintedLine> page) {
        int i = 0;
        while (i < page.size()) {
            if (isRule(page.get(i)) || beginsNote(page, i)) {
                int end = endOfNotes(page, i);
                zone(page.subList(isRule(page.get(i)) ? i + 1 : i, end));
                i = end;
            } else {
                cite(page.get(i));
                body.add(page.get(i));
                i++;
            }
        }
    }

    private void cite(PrintedLine line) {
        for (var run : line.runs()) {
            if (PrintedLine.isMark(run)) {
                RaisedMarks.labels(run.text()).forEach(label -> cited.putIfAbsent(label, line));
            }
        }
    }

    /**
     * A raised figure before all words that was cited before; within a paragraph it is a mark that a line has cut
     * off.
     */
    private boolean beginsNote(List<PrintedLine> page, int i) {
        var label = page.get(i).raisedLabel();
        return (cited.containsKey(label) || (notes.isEmpty() && label.equals("*")))
                && !notes.containsKey(label)
                && (i == 0 || metrics.isSetApart(page.get(i - 1), page.get(i)) || isSmall(page.get(i)));
    }

    private boolean isSmall(PrintedLine line) {
        return line.size() < SMALLER * metrics.size();
    }

    private int endOfNotes(List<PrintedLine> page, int start) {
        boolean small = start + 1 < page.size() && isSmall(page.get(start + 1));
        int end = start + 1;
        while (end < page.size() && !(small && !isSmall(page.get(end)))) {
            end++;
        }
        return end;
    }

    private void zone(List<PrintedLine> zone) {
        if (zone.stream().allMatch(line -> line.raisedLabel().isEmpty())) {
            unraised(zone);
            return;
        }
        int start = 0;
        for (int i = 1; i <= zone.size(); i++) {
            if (i == zone.size() || !zone.get(i).raisedLabel().isEmpty()) {
                var words = text.of(zone.subList(start, i));
                var label = zone.get(start).raisedLabel();
                note(label.isEmpty() ? latest : RaisedMarks.labels(label).getFirst(), words, zone.subList(start, i));
                start = i;
            }
        }
    }

    /** Notes whose numbers stand on the line. */
    private void unraised(List<PrintedLine> zone) {
        int before = notes.keySet().stream()
                .filter(label -> label.matches("\\d{1,3}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        var parsed = NoteZone.of(PrintedFurniture.asText(zone), before);
        if (!parsed.continuation().isEmpty()) {
            note(latest, LineJoiner.joinAll(parsed.continuation()), zone);
        }
        parsed.notes().forEach((number, lines) -> note(String.valueOf(number), LineJoiner.joinAll(lines), zone));
    }

    /** What belongs to no note is of the body. */
    private void note(String label, Paragraph words, List<PrintedLine> lines) {
        if (label.isEmpty()) {
            body.addAll(lines);
        } else {
            notes.merge(label, words, (first, more) -> first.then(more, " "));
            latest = label;
        }
    }
}
