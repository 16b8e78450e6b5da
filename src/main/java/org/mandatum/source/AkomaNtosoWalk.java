package org.mandatum.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.mandatum.text.Place;

/**
 * Turns the elements and characters of an Akoma Ntoso file, as they come by, into paragraphs.
 *
 * <p>A paragraph is what stands between two borders of elements that are not inline; so no words can be missed, however
 * an element is called. A number ({@code num}) goes before the words that follow it; a row of a table is one paragraph.
 */
final class AkomaNtosoWalk {

    private final DocumentBuilder document;
    private final AkomaNtosoFacts facts;
    private final Deque<AkomaNtosoFrame> open = new ArrayDeque<>(List.of(AkomaNtosoFrame.OUTSIDE));
    private final ParagraphBuilder paragraph = new ParagraphBuilder();
    private final ParagraphBuilder note = new ParagraphBuilder();
    private final StringBuilder raised = new StringBuilder();
    private AkomaNtosoFrame owner = AkomaNtosoFrame.OUTSIDE;
    private Optional<String> openNote = Optional.empty();
    private Place raisedAt = Place.WHOLE_FILE;

    /** Whether the paragraph is a number so far; its words may follow in the next element, or the next but one. */
    private boolean numberWaits;

    private boolean concluded;

    AkomaNtosoWalk(DocumentBuilder document) {
        this.document = document;
        this.facts = new AkomaNtosoFacts(document);
    }

    /** An element begins. */
    void start(XMLStreamReader xml) {
        var parent = open.peek();
        var frame = frame(xml, parent);
        facts.start(xml);
        switch (frame.name()) {
            case "authorialNote" -> startNote(xml);
            case "noteRef" -> mark(AkomaNtosoFrame.attribute(xml, "marker"));
            case "num" -> flush();
            case "docTitle" -> words().space();
            case "docDate" -> words().wordEnds();
            case "eol", "br" -> lineEnds(parent);
            default -> {
                if (!frame.isInline()) {
                    border(parent);
                }
            }
        }
        open.push(frame);
    }

    /** The element that began last ends. */
    void finish() {
        var frame = open.pop();
        facts.finish(frame.name());
        switch (frame.name()) {
            case "authorialNote" -> endNote();
            case "num" -> numberEnds();
            case "sup" -> raisedEnds(frame);
            default -> {
                concluded |= frame.name().equals("conclusions");
                numberWaits &= !AkomaNtosoNames.PARTS.containsKey(frame.name());
                if (!frame.isInline()) {
                    border(open.peek());
                }
            }
        }
    }

    /** Characters stand between two tags. */
    void characters(XMLStreamReader xml) {
        var frame = open.peek();
        if (frame.isHidden()) {
            facts.metadata(xml.getText());
            return;
        }
        var location = xml.getLocation();
        var place = new Place(location.getLineNumber(), location.getColumnNumber());
        var characters = xml.getText();
        facts.characters(characters);
        if (frame.isRaised()) {
            raisedAt = raised.isEmpty() ? place : raisedAt;
            raised.append(characters);
        } else {
            add(characters, place, frame);
        }
    }

    /** The file ends, wherever that is. */
    void end() {
        if (openNote.isPresent()) {
            endNote();
        }
        flush();
        facts.end();
    }

    /** What follows the closing lines is said to be the body again; it may be a vote or an annex. */
    private AkomaNtosoFrame frame(XMLStreamReader xml, AkomaNtosoFrame parent) {
        var frame = AkomaNtosoFrame.of(xml, parent);
        concluded &= !frame.name().equals("statement");
        return concluded && frame.name().equals("mainBody") && frame.role() != Role.ANNEX
                ? frame.as(Role.UNKNOWN)
                : frame;
    }

    private void add(CharSequence characters, Place place, AkomaNtosoFrame frame) {
        var words = words();
        int before = words.length();
        words.add(characters, place, frame.isEmphasised());
        if (openNote.isEmpty() && words.length() > before && (before == 0 || numberWaits)) {
            owner = frame;
            numberWaits = false;
        }
    }

    private ParagraphBuilder words() {
        return openNote.isPresent() ? note : paragraph;
    }

    private void border(AkomaNtosoFrame around) {
        if (openNote.isPresent() || around.isRow() || numberWaits) {
            words().space();
        } else {
            flush();
        }
    }

    private void flush() {
        if (openNote.isEmpty() && !paragraph.isEmpty()) {
            numberWaits = false;
            document.add(paragraph.build(), owner.role(), owner.level());
        }
    }

    /** Only the closing is set line by line; elsewhere a line's end is layout. */
    private void lineEnds(AkomaNtosoFrame around) {
        if (around.role() == Role.CLOSING) {
            border(around);
        } else {
            words().space();
        }
    }

    private void numberEnds() {
        words().space();
        numberWaits = openNote.isEmpty() && !paragraph.isEmpty();
    }

    private void startNote(XMLStreamReader xml) {
        var label = AkomaNtosoFrame.attribute(xml, "marker").strip();
        mark(label);
        openNote = Optional.of(label);
    }

    private void endNote() {
        var words = note.build();
        // Arabic versions set a note's number in brackets, and the number itself is markup.
        document.note(openNote.orElseThrow(), words.words().startsWith("()") ? words.from(2) : words);
        openNote = Optional.empty();
    }

    private void mark(String label) {
        if (openNote.isEmpty() && !label.isBlank()) {
            paragraph.mark(label);
        }
    }

    /** A raised number cites a note again, if that note was cited before; otherwise it is a word (m², 1er), and kept. */
    private void raisedEnds(AkomaNtosoFrame frame) {
        var labels = RaisedMarks.labels(raised);
        boolean known = !labels.isEmpty() && labels.stream().allMatch(document::hasNote);
        if (known && openNote.isEmpty() && !paragraph.endsInMeasure()) {
            labels.forEach(this::mark);
        } else {
            add(raised, raisedAt, frame);
        }
        raised.setLength(0);
    }
}
