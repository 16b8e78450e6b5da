package org.mandatum.source;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.mandatum.source.WordReference.Kind;

/**
 * Turns the characters of a Word file of the older kind into paragraphs. What is no letter stands among the letters as a
 * control character: [MS-DOC] 2.4.
 */
final class LegacyWordWalk {

    /** Tells which note is cited at a place. */
    interface NotePlaces {
        /** The index of the note, below 0 where none is cited. */
        int at(Kind kind, int position);
    }

    /** Tells which text box is anchored at a place. */
    interface BoxPlaces {
        Optional<Range> at(int position);
    }

    private static final char COUNTED_MARK = 2;
    private static final char CELL_END = 7;
    private static final char DRAWING = 8;
    private static final char FIELD_BEGINS = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_ENDS = 0x15;
    private static final char NO_BREAK_HYPHEN = 0x1e;

    private static final int NO_HEADING = 9;
    private static final int RAISED = 1;

    private final HWPFDocumentCore word;
    private final NotePlaces notes;
    private final BoxPlaces boxes;
    private final WordCounters counters;
    private final WordCharacters characters;

    LegacyWordWalk(HWPFDocumentCore word, WordMarks marks, NotePlaces notes, BoxPlaces boxes) {
        this.word = word;
        this.notes = notes;
        this.boxes = boxes;
        this.counters = new WordCounters(LegacyWordNumbering.of(word.getListTables()), WordStyles.NONE);
        this.characters = new WordCharacters(WordStyles.NONE, marks);
    }

    /** The paragraphs of a stretch of the file. */
    WordStory story(Range range) {
        var story = new WordStory(WordStyles.NONE, counters);
        var fields = new WordFields();
        boolean inTable = false;
        for (int i = 0; i < range.numParagraphs(); i++) {
            var paragraph = range.getParagraph(i);
            if (paragraph.isInTable() != inTable) {
                inTable = !inTable;
                if (inTable) {
                    story.tableStarts();
                    story.rowStarts();
                    story.cellStarts();
                } else {
                    story.tableEnds();
                }
            }
            if (paragraph.isTableRowEnd()) {
                if (paragraph.getTableLevel() <= 1) {
                    story.rowStarts();
                    story.cellStarts();
                }
            } else {
                add(paragraph, fields, story);
            }
        }
        return story;
    }

    private void add(Paragraph paragraph, WordFields fields, WordStory story) {
        story.paragraphStarts();
        characters.paragraphStarts();
        story.properties(properties(paragraph));
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            var run = paragraph.getCharacterRun(i);
            if (!run.isMarkedDeleted()) {
                characters.run(properties(run));
                add(run, fields, story);
                characters.runEnds(story);
            }
        }
        boxes(paragraph, story);
        fields.paragraphEnds();
        story.paragraphEnds();
        if (paragraph.text().indexOf(CELL_END) >= 0) {
            story.cellStarts();
        }
    }

    private void boxes(Paragraph paragraph, WordStory story) {
        var text = paragraph.text();
        for (int at = text.indexOf(DRAWING); at >= 0; at = text.indexOf(DRAWING, at + 1)) {
            boxes.at(paragraph.getStartOffset() + at)
                    .ifPresent(box -> story.box(story(box).end()));
        }
    }

    private void add(CharacterRun run, WordFields fields, WordStory story) {
        var text = run.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case FIELD_BEGINS -> fields.change("begin");
                case FIELD_RESULT -> fields.change("separate");
                case FIELD_ENDS -> fields.change("end");
                default -> {
                    if (fields.isText() && !isCited(run.getStartOffset() + i, c, story)) {
                        add(c, run, story);
                    }
                }
            }
        }
    }

    private void add(char c, CharacterRun run, WordStory story) {
        if (c == NO_BREAK_HYPHEN) {
            characters.add("\u2011", story);
        } else if (run.isSymbol()) {
            characters.add(
                    WordSymbol.of(run.getSymbolCharacter(), run.getSymbolFont().getMainFontName()), story);
        } else if (Characters.isSpace(c)) {
            characters.space(story);
        } else if (!Characters.isInvisible(c)) {
            characters.add(String.valueOf(c), story);
        }
    }

    /** Puts the mark of the note that is cited here, if one is; marks that are not counted are characters. */
    private boolean isCited(int position, char c, WordStory story) {
        for (var kind : Kind.values()) {
            int note = notes.at(kind, position);
            if (note >= 0) {
                characters.cite(kind, String.valueOf(note), c != COUNTED_MARK, story);
                return c == COUNTED_MARK;
            }
        }
        return false;
    }

    private WordParagraph properties(Paragraph paragraph) {
        int last = paragraph.numCharacterRuns() - 1;
        boolean endDeleted = last >= 0 && paragraph.getCharacterRun(last).isMarkedDeleted();
        var style = Optional.ofNullable(word.getStyleSheet().getStyleDescription(paragraph.getStyleIndex()))
                .map(description -> description.getName());
        return new WordParagraph(
                style,
                Optional.of(paragraph.getIlfo()).filter(list -> list > 0).map(String::valueOf),
                Optional.of(paragraph.getIlvl()),
                Optional.of(paragraph.getLvl()).filter(level -> level < NO_HEADING),
                paragraph.getDropCap() != null && paragraph.getDropCap().getDropCapType() > 0,
                new WordRun(Map.of(), Optional.empty(), false, endDeleted),
                Optional.empty());
    }

    private static WordRun properties(CharacterRun run) {
        var toggles = new EnumMap<WordToggle, Boolean>(WordToggle.class);
        toggles.put(WordToggle.ITALIC, run.isItalic());
        toggles.put(WordToggle.BOLD, run.isBold());
        toggles.put(WordToggle.HIDDEN, run.isVanished());
        return new WordRun(toggles, Optional.empty(), run.getSubSuperScriptIndex() == RAISED, false);
    }
}
