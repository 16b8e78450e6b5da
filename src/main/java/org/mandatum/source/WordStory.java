package org.mandatum.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A run of paragraphs in a Word file: the body, a note, the head of a page, or a text box, which stands in a paragraph of
 * another story and comes behind it.
 */
final class WordStory {

    private final WordStyles styles;
    private final WordCounters counters;
    private final ParagraphBuilder words = new ParagraphBuilder();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Draft> boxed = new ArrayList<>();
    private final List<WordTable> tables = new ArrayList<>();
    private WordParagraph properties = WordParagraph.PLAIN;
    private boolean open;
    private boolean hasText;

    WordStory(WordStyles styles, WordCounters counters) {
        this.styles = styles;
        this.counters = counters;
    }

    ParagraphBuilder words() {
        return words;
    }

    WordParagraph properties() {
        return properties;
    }

    void properties(WordParagraph stated) {
        properties = stated;
    }

    /** A paragraph begins; if the one before did not end, it goes on. */
    void paragraphStarts() {
        properties = WordParagraph.PLAIN;
        open = true;
    }

    /** A paragraph ends, unless a change or a hidden end takes its end away, or it is but an initial. */
    void paragraphEnds() {
        if (!properties.isDropCap() && !isEndGone()) {
            flush();
        }
    }

    private boolean isEndGone() {
        var mark = properties.mark();
        return mark.isDeleted() || styles.isOn(WordToggle.HIDDEN, properties, mark);
    }

    private void flush() {
        if (open) {
            open = false;
            // Paragraphs without words have numbers too.
            var label = counters.label(properties);
            var paragraph = words.build();
            if (!paragraph.isEmpty()) {
                hasText |= tables.isEmpty();
                add(new Draft(
                        label.map(written -> labelled(written, paragraph)).orElse(paragraph),
                        styles.isHeading(properties) ? Role.HEADING : Role.UNKNOWN,
                        counters.level(properties).orElse(0)));
            }
        }
        boxed.forEach(this::add);
        boxed.clear();
    }

    private static Paragraph labelled(String label, Paragraph paragraph) {
        return new ParagraphBuilder()
                .add(label, paragraph.place(), false)
                .build()
                .then(paragraph, " ");
    }

    private void add(Draft draft) {
        if (tables.isEmpty()) {
            drafts.add(draft);
        } else {
            tables.getFirst().add(draft);
        }
    }

    /** The paragraphs of a text box, to stand behind the paragraph that holds it. */
    void box(List<Draft> paragraphs) {
        boxed.addAll(paragraphs);
    }

    void tableStarts() {
        tables.add(new WordTable());
    }

    void rowStarts() {
        if (tables.size() == 1) {
            tables.getFirst().rowStarts();
        }
    }

    void cellStarts() {
        if (tables.size() == 1) {
            tables.getFirst().cellStarts();
        }
    }

    /** A table ends. One that stands before all text is the masthead, and its cells are lines. */
    void tableEnds() {
        flush();
        if (tables.size() == 1) {
            var table = tables.getFirst();
            tables.clear();
            drafts.addAll(hasText ? table.rows() : table.lines());
        } else if (!tables.isEmpty()) {
            tables.removeLast();
        }
    }

    /** All paragraphs; what is open ends here. */
    List<Draft> end() {
        while (!tables.isEmpty()) {
            tableEnds();
        }
        flush();
        return drafts;
    }

    /** All words as one paragraph. */
    Optional<Paragraph> joined() {
        return end().stream().map(Draft::paragraph).reduce((first, next) -> first.then(next, " "));
    }
}
