package org.mandatum.source;

import java.util.Optional;
import org.mandatum.text.Parsed;

/**
 * Reads text that was taken out of pages: wrapped lines, with heads and feet, notes at the foot of their page, and often
 * without anything between paragraphs.
 */
public final class PageTextReader implements DocumentReader {

    private final ParagraphCues cues;

    /** A reader that is told by {@code cues} where paragraphs begin; layout and punctuation speak besides. */
    public PageTextReader(ParagraphCues cues) {
        this.cues = cues;
    }

    @Override
    public Parsed<Optional<SourceDocument>> read(SourceFile file) {
        var lines = PageFurniture.removedFrom(Line.of(file.content()), cues);
        var notes = new PageNotes(lines, cues);
        var marked = NoteMarkFinder.mark(
                LineJoiner.join(notes.body(), cues), notes.notes().keySet());
        return new DocumentBuilder(file, "page-text")
                .addAll(BrokenWords.mend(marked), notes.notes())
                .buildOrSayWhy();
    }
}
