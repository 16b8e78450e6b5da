package org.mandatum.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mandatum.text.Place;

/**
 * Collects the paragraphs of a page. Labels that stand apart go before the words that follow: numbers that a browser
 * counts, numbers in a cell or on a line of their own.
 */
final class HtmlParagraphs {

    /** A line that is shorter may end where it does by intention. */
    private static final int SHORT_LINE = 50;

    private final ParagraphCues cues;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Paragraph> lines = new ArrayList<>();
    private final ParagraphBuilder words = new ParagraphBuilder();
    private Optional<Paragraph> label = Optional.empty();
    private boolean isCounted;

    HtmlParagraphs(ParagraphCues cues) {
        this.cues = cues;
    }

    /** The paragraph that is being read. */
    ParagraphBuilder words() {
        return words;
    }

    /** All that is complete. */
    List<Draft> drafts() {
        return drafts;
    }

    /** A browser would show a label here. */
    void counted(String written, Place place) {
        if (!written.isEmpty()) {
            label = Optional.of(
                    new ParagraphBuilder().add(written, place, false).build());
            isCounted = true;
        }
    }

    /** A line is broken within a paragraph; twice, and the paragraph ends. */
    void lineEnds(Role role, int level) {
        if (words.isEmpty()) {
            end(role, level);
        } else {
            lines.add(words.build());
        }
    }

    /** The paragraph ends; nothing happens where it has no words. */
    void end(Role role, int level) {
        if (!words.isEmpty()) {
            lines.add(words.build());
        }
        for (var paragraph : joined()) {
            add(paragraph, role, level);
        }
        lines.clear();
    }

    /** What was counted for an item that has no words is not shown to anyone. */
    void itemEnds() {
        if (isCounted) {
            label = Optional.empty();
            isCounted = false;
        }
    }

    /** The page ends: a label that nothing followed is a paragraph. */
    void finish() {
        end(Role.UNKNOWN, 0);
        label.ifPresent(alone -> drafts.add(new Draft(alone, Role.UNKNOWN, 0)));
    }

    private void add(Paragraph paragraph, Role role, int level) {
        boolean labelled = ItemLabel.opens(paragraph.words());
        if (role == Role.UNKNOWN
                && ItemLabel.isAll(paragraph.words())
                && paragraph.marks().isEmpty()) {
            labelStands(paragraph);
            return;
        }
        var before = label.filter(known -> !(isCounted && labelled));
        label = Optional.empty();
        isCounted = false;
        drafts.add(new Draft(before.map(known -> known.then(paragraph, " ")).orElse(paragraph), role, level));
    }

    /** A label stands alone; a second one, of the first item below, may follow, and then words. */
    private void labelStands(Paragraph alone) {
        var before = label.filter(known -> !isCounted);
        if (before.filter(known -> ItemLabel.isAll(known.words())).isPresent()) {
            label = before.map(known -> known.then(alone, " "));
        } else {
            before.ifPresent(known -> drafts.add(new Draft(known, Role.UNKNOWN, 0)));
            label = Optional.of(alone);
        }
        isCounted = false;
    }

    /** Broken lines are one paragraph, unless what follows opens one and what stands before is complete. */
    private List<Paragraph> joined() {
        var joined = new ArrayList<Paragraph>();
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size()
                    || breaks(lines.get(i - 1).words(), lines.get(i).words())) {
                joined.add(Paragraph.joined(lines.subList(start, i), " "));
                start = i;
            }
        }
        return joined;
    }

    private boolean breaks(String before, String line) {
        if (Furniture.isSymbol(before) || Furniture.isSymbol(line)) {
            return true;
        }
        boolean complete = Characters.endsPhrase(before) || Characters.width(before) < SHORT_LINE;
        return complete && cues.opensParagraph(line);
    }
}
