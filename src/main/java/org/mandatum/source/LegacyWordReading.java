package org.mandatum.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;
import org.mandatum.source.WordReference.Kind;

/** One reading of one Word file of the older kind. */
final class LegacyWordReading {

    /** The notes of one kind: where they are cited, and their words. */
    private record NoteTexts(Notes places, Range words) {}

    private final HWPFDocumentCore word;
    private final WordMarks marks = new WordMarks();
    private final Map<Kind, NoteTexts> notes = new EnumMap<>(Kind.class);
    private final Optional<LegacyWordBoxes> boxes;
    private final LegacyWordWalk walk;

    LegacyWordReading(HWPFDocumentCore word) {
        this.word = word;
        if (word instanceof HWPFDocument known) {
            notes.put(Kind.FOOTNOTE, new NoteTexts(known.getFootnotes(), known.getFootnoteRange()));
            notes.put(Kind.ENDNOTE, new NoteTexts(known.getEndnotes(), known.getEndnoteRange()));
        }
        boxes = Optional.of(word)
                .filter(HWPFDocument.class::isInstance)
                .map(HWPFDocument.class::cast)
                .map(LegacyWordBoxes::new);
        walk = new LegacyWordWalk(
                word, marks, this::noteAt, position -> boxes.flatMap(known -> known.takeAt(position)));
    }

    /** Puts all that is read into a document. */
    void fill(DocumentBuilder document) {
        var body = new ArrayList<>(withoutFurniture(walk.story(word.getRange()).end()));
        boxes.ifPresent(known ->
                known.rest().forEach(words -> body.addAll(walk.story(words).end())));
        head(body).forEach(document::add);
        body.forEach(document::add);
        for (var reference : List.copyOf(marks.references())) {
            walk.story(words(reference))
                    .joined()
                    .map(words -> WordNotes.withoutMark(words, reference.label()))
                    .ifPresent(words -> document.note(reference.label(), words));
        }
    }

    /** The index of the note that is cited at a place; below 0 where none is. */
    private int noteAt(Kind kind, int position) {
        var texts = notes.get(kind);
        return texts == null ? -1 : texts.places().getNoteIndexByAnchorPosition(position);
    }

    private Range words(WordReference reference) {
        var texts = notes.get(reference.kind());
        int index = Integer.parseInt(reference.id());
        int start = texts.words().getStartOffset();
        return new Range(
                start + texts.places().getNoteTextStartOffset(index),
                start + texts.places().getNoteTextEndOffset(index),
                word);
    }

    /** Which head the first page shows is told by whether it has one of its own. */
    private List<Draft> head(List<Draft> body) {
        if (!(word instanceof HWPFDocument known)) {
            return List.of();
        }
        var heads = new HeaderStories(known);
        var own = heads.getFirstHeaderSubrange();
        boolean hasOwn = own != null && !own.text().isBlank();
        var shown = hasOwn ? own : heads.getOddHeaderSubrange();
        return shown == null
                ? List.of()
                : WordHead.masthead(withoutFurniture(walk.story(shown).end()), hasOwn, body);
    }

    private static List<Draft> withoutFurniture(List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> !Furniture.isLine(draft.paragraph().words()))
                .toList();
    }
}
