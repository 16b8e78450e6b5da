package org.mandatum.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mandatum.source.WordReference.Kind;

/**
 * Turns the elements of a Word file, as they come by, into paragraphs.
 *
 * <p>Whatever holds paragraphs or characters is gone through, whether it is known or not: content controls, links,
 * smart tags, insertions, shapes. Left out is what a reader of the page does not see: deletions, hidden characters,
 * instructions of fields, placeholders, second versions for older programs.
 */
final class WordWalk {

    private final WordStyles styles;
    private final WordCounters counters;
    private final WordMarks marks;
    private final WordFields fields = new WordFields();
    private final Deque<WordStory> stories = new ArrayDeque<>();
    private WordCharacters characters;
    private Optional<WordSection> section = Optional.empty();
    private boolean isText;
    private boolean isPlaceholder;

    WordWalk(WordStyles styles, WordCounters counters, WordMarks marks) {
        this.styles = styles;
        this.counters = counters;
        this.marks = marks;
        this.characters = new WordCharacters(styles, marks);
        stories.push(new WordStory(styles, counters));
    }

    /** Goes through the element that starts here, or the whole part. */
    void through(WordXml xml) throws XMLStreamException {
        int inside = xml.depth();
        while (xml.depth() >= inside && xml.next()) {
            if (xml.isStart()) {
                start(xml);
            } else if (xml.isEnd()) {
                finish(xml.name());
            } else if (isText && xml.isText() && fields.isText()) {
                characters.add(xml.text(), stories.peek());
            }
        }
    }

    /** The story that was gone through, whole or up to a fault; the next one begins. */
    WordStory end() {
        while (stories.size() > 1) {
            boxEnds();
        }
        isText = false;
        var story = stories.pop();
        stories.push(new WordStory(styles, counters));
        return story;
    }

    /** The first section of what was gone through. */
    Optional<WordSection> section() {
        return section;
    }

    private void start(WordXml xml) throws XMLStreamException {
        var story = stories.peek();
        switch (xml.name()) {
            case "p" -> {
                story.paragraphStarts();
                characters.paragraphStarts();
            }
            case "pPr" -> {
                story.properties(WordParagraph.read(xml));
                sectionEnds(story.properties().section());
            }
            case "r", "m:r" -> characters.run(WordRun.PLAIN);
            case "rPr" -> characters.run(WordRun.read(xml));
            case "t", "m:t" -> isText = true;
            case "tbl" -> story.tableStarts();
            case "tr" -> story.rowStarts();
            case "trPr" -> row(xml);
            case "tc" -> story.cellStarts();
            case "txbxContent" -> stories.push(new WordStory(styles, counters));
            case "sdt" -> isPlaceholder = false;
            case "sdtPr" -> isPlaceholder = isPlaceholder(xml);
            case "sdtContent" -> {
                if (isPlaceholder) {
                    xml.skip();
                }
            }
            case "sectPr" -> sectionEnds(Optional.of(WordSection.read(xml)));
            case "fldChar" -> fields.change(xml.attribute("fldCharType").orElse(""));
            case "del", "moveFrom", "instrText", "delText", "delInstrText", "rt", "tblPr", "tcPr", "mc:Fallback" ->
                xml.skip();
            default -> {
                if (fields.isText()) {
                    character(xml, story);
                }
            }
        }
    }

    /** What stands among characters and is one, or a space, or a mark. */
    private void character(WordXml xml, WordStory story) {
        switch (xml.name()) {
            case "tab", "ptab", "br", "cr" -> characters.space(story);
            case "noBreakHyphen" -> characters.add("\u2011", story);
            case "sym" -> characters.add(symbol(xml), story);
            case "footnoteReference" -> cite(xml, Kind.FOOTNOTE, story);
            case "endnoteReference" -> cite(xml, Kind.ENDNOTE, story);
            default -> {
                // Either it holds what will come by, or it says nothing in words.
            }
        }
    }

    private void cite(WordXml xml, Kind kind, WordStory story) {
        boolean markFollows = xml.attribute("customMarkFollows")
                .filter(on -> !on.equals("0") && !on.equals("false"))
                .isPresent();
        characters.cite(kind, xml.attribute("id").orElse(""), markFollows, story);
    }

    private void finish(String name) {
        var story = stories.peek();
        switch (name) {
            case "t", "m:t" -> isText = false;
            case "r", "m:r" -> characters.runEnds(story);
            case "p" -> {
                fields.paragraphEnds();
                story.paragraphEnds();
            }
            case "tbl" -> story.tableEnds();
            case "txbxContent" -> boxEnds();
            default -> {
                // Ends that end nothing here.
            }
        }
    }

    private static String symbol(WordXml xml) {
        return xml.attribute("char")
                .filter(hex -> hex.matches("[0-9A-Fa-f]{2,5}"))
                .map(hex -> WordSymbol.of(
                        Integer.parseInt(hex, 16), xml.attribute("font").orElse("")))
                .orElse("");
    }

    private void boxEnds() {
        if (stories.size() > 1) {
            var box = stories.pop();
            stories.peek().box(box.end());
        }
    }

    private void sectionEnds(Optional<WordSection> ended) {
        section = section.or(() -> ended);
    }

    /** A row that a tracked change takes away is gone through to its end. */
    private static void row(WordXml xml) throws XMLStreamException {
        var deleted = new boolean[1];
        xml.children(name -> deleted[0] |= name.equals("del"));
        if (deleted[0]) {
            xml.skip();
        }
    }

    private static boolean isPlaceholder(WordXml xml) throws XMLStreamException {
        var placeholder = new boolean[1];
        xml.children(name -> placeholder[0] |= name.equals("showingPlcHdr") && xml.isOn());
        return placeholder[0];
    }
}
