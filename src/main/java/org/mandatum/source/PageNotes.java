package org.mandatum.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Separates the lines of notes from those of the body, page by page. Notes stand below a rule, to the end of the page;
 * where the rule is lost, from the line on that begins with the next number, if that number is cited above.
 */
final class PageNotes {

    private static final Pattern RULE = Pattern.compile("[_‗─━]{4,}|[-–—]{8,}");

    /** Lines of a note that begins with a number; without a rule, more of them are no note. */
    private static final int MOST_LINES = 6;

    private final List<Line> lines;
    private final ParagraphCues cues;
    private final List<Line> body = new ArrayList<>();
    private final Map<String, List<Paragraph>> parts = new LinkedHashMap<>();
    private final Map<String, Paragraph> notes = new LinkedHashMap<>();
    private int latest;

    PageNotes(List<Line> lines, ParagraphCues cues) {
        this.lines = new ArrayList<>(lines);
        this.cues = cues;
        int start = 0;
        while (start < lines.size()) {
            start = page(start);
        }
        parts.forEach((label, words) -> notes.put(label, Paragraph.joined(words, " ")));
    }

    /** The lines that belong to no note. */
    List<Line> body() {
        return body;
    }

    /** The notes by their labels, in the order in which they stand. */
    Map<String, Paragraph> notes() {
        return notes;
    }

    /** Sorts a page, or what of it stands above and below the first rule; answers where the next one begins. */
    private int page(int start) {
        int end = start;
        while (end < lines.size() && (end == start || !lines.get(end).newPage()) && !isRule(end)) {
            end++;
        }
        boolean ruled = end < lines.size() && isRule(end);
        int zone = ruled ? end : unruledZone(start, end);
        body.addAll(lines.subList(start, zone));
        if (!ruled) {
            zone(lines.subList(zone, end));
            return end;
        }
        int from = zone + 1;
        end = from;
        while (end < lines.size() && !isRule(end) && !lines.get(end).newPage() && (end == from || !opensBody(end))) {
            end++;
        }
        zone(lines.subList(from, end));
        if (end < lines.size() && !isRule(end) && end > from) {
            lines.set(end, lines.get(end).onNewPage());
        }
        return Math.max(end, from);
    }

    private boolean isRule(int line) {
        return RULE.matcher(lines.get(line).words()).matches();
    }

    /** Where pages are not told apart, the body goes on below the notes. */
    private boolean opensBody(int line) {
        var words = lines.get(line).words();
        return lines.get(line).behindBlank() && (cues.opensParagraph(words) || ItemLabel.opens(words));
    }

    /** From the end of the page upwards: lines with numbers, down to the next number, that is cited above them. */
    private int unruledZone(int start, int end) {
        int cited = firstCitation(start, end);
        int unnumbered = 0;
        for (int i = end - 1; i > cited && unnumbered <= MOST_LINES && !opensBody(i); i--) {
            var label = NoteLabel.of(lines.get(i).words());
            if (label.isPresent() && label.get().number() == latest + 1) {
                return i;
            }
            unnumbered = label.isPresent() ? 0 : unnumbered + 1;
        }
        return end;
    }

    /** The first line that cites the next note; the last line where none does. */
    private int firstCitation(int start, int end) {
        var found = new ArrayList<NoteMarkCandidate>();
        for (int i = start; i < end; i++) {
            NoteMarkScanner.scan(lines.get(i).words(), i, latest + 1, false, candidate -> {
                if (candidate.label() == latest + 1 && candidate.weight() >= NoteMarkCandidate.ENOUGH_AGAIN) {
                    found.add(candidate);
                }
            });
            if (!found.isEmpty()) {
                return i;
            }
        }
        return end;
    }

    private void zone(List<Line> zone) {
        var parsed = NoteZone.of(zone, latest);
        if (!parsed.continuation().isEmpty()) {
            var words = LineJoiner.joinAll(parsed.continuation());
            if (parts.isEmpty()) {
                body.addAll(parsed.continuation());
            } else {
                part(latest, words);
            }
        }
        parsed.notes().forEach((number, text) -> {
            part(number, LineJoiner.joinAll(text));
            latest = Math.max(latest, number);
        });
    }

    /** A note may go on over several pages. */
    private void part(int number, Paragraph words) {
        parts.computeIfAbsent(String.valueOf(number), first -> new ArrayList<>())
                .add(words);
    }
}
