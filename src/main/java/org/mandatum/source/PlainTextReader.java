package org.mandatum.source;

import java.util.Optional;
import org.mandatum.text.Parsed;

/** Reads plain text: a paragraph a line, blank lines between them, notes at the end. */
public final class PlainTextReader implements DocumentReader {

    private final ParagraphCues cues;

    /** A reader that is told by {@code cues} where paragraphs begin, for the few lines that are wrapped. */
    public PlainTextReader(ParagraphCues cues) {
        this.cues = cues;
    }

    @Override
    public Parsed<Optional<SourceDocument>> read(SourceFile file) {
        var notes = new PageNotes(Line.of(file.content()), cues);
        var marked = NoteMarkFinder.mark(
                LineJoiner.join(notes.body(), cues), notes.notes().keySet());
        return new DocumentBuilder(file, "plain-text")
                .addAll(marked, notes.notes())
                .buildOrSayWhy();
    }
}
