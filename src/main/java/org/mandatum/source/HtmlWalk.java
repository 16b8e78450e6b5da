package org.mandatum.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.mandatum.text.Place;

/**
 * Turns the elements and characters of a page into paragraphs: a paragraph is what stands between two borders of elements
 * that are not inline, so that no words can be missed, however an element is called.
 *
 * <p>A note comes out as one paragraph that begins with its mark.
 */
final class HtmlWalk implements NodeFilter {

    /** What leads back from a note: its number, an arrow, a caret, an abbreviation. */
    private static final int LONGEST_WAY_BACK = 5;

    private final Set<Element> leftOut;
    private final HtmlNotes notes;
    private final HtmlParagraphs paragraphs;
    private final Deque<HtmlFrame> open = new ArrayDeque<>();
    private final Deque<HtmlList> lists = new ArrayDeque<>();
    private final StringBuilder raised = new StringBuilder();
    private Place raisedAt = Place.WHOLE_FILE;
    private Optional<Element> note = Optional.empty();

    HtmlWalk(Element body, Set<Element> leftOut, HtmlNotes notes, ParagraphCues cues) {
        this.leftOut = leftOut;
        this.notes = notes;
        this.paragraphs = new HtmlParagraphs(cues);
        open.push(HtmlFrame.of(body));
    }

    /** The paragraphs of the page, once it was gone through. */
    List<Draft> drafts() {
        paragraphs.finish();
        return paragraphs.drafts();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            characters(text.getWholeText(), place(text));
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? start(element) : FilterResult.CONTINUE;
    }

    private FilterResult start(Element element) {
        if (HtmlTraits.isUnseen(element) || leftOut.contains(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        var mark = notes.mark(element);
        if (mark.isPresent()) {
            paragraphs.words().mark(mark.get());
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.nameIs("br")) {
            lineEnds();
        } else if (HtmlTraits.isBlock(element)) {
            border();
        }
        notes.note(element).ifPresent(label -> noteStarts(element, label));
        if (isWayBack(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        switch (element.normalName()) {
            case "ol", "ul", "menu" -> lists.push(HtmlList.of(element, Optional.ofNullable(lists.peek())));
            case "li" -> item(element);
            default -> {
                // Its borders say all.
            }
        }
        open.push(open.peek().with(element));
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            finish(element);
        }
        return FilterResult.CONTINUE;
    }

    private void finish(Element element) {
        if (open.peek().isRaised() && HtmlTraits.isRaised(element)) {
            raisedEnds();
        }
        if (note.equals(Optional.of(element))) {
            note = Optional.empty();
            end();
        } else if (HtmlTraits.isBlock(element)) {
            borderOf(element);
        }
        open.pop();
        switch (element.normalName()) {
            case "ol", "ul", "menu" -> lists.pop();
            case "li" -> paragraphs.itemEnds();
            default -> {
                // Nothing was begun.
            }
        }
    }

    private void characters(String characters, Place place) {
        var frame = open.peek();
        if (frame.isRaised()) {
            raisedAt = raised.isEmpty() ? place : raisedAt;
            raised.append(characters);
        } else {
            paragraphs.words().add(characters, place, frame.isEmphasised());
        }
    }

    /** A block begins: within a row or a note it is no border but a space. */
    private void border() {
        if (open.peek().isRow() || note.isPresent()) {
            paragraphs.words().space();
        } else {
            end();
        }
    }

    /** A block ends; the end of a row is the end of the row's words. */
    private void borderOf(Element element) {
        if (element.nameIs("tr") && note.isEmpty()) {
            end();
        } else {
            border();
        }
    }

    private void lineEnds() {
        if (open.peek().isRow() || note.isPresent()) {
            paragraphs.words().space();
        } else {
            paragraphs.lineEnds(open.peek().role(), level());
        }
    }

    private void end() {
        paragraphs.end(open.peek().role(), level());
    }

    private int level() {
        return Math.max(0, lists.size() - 1);
    }

    private void item(Element item) {
        if (!lists.isEmpty() && note.isEmpty()) {
            paragraphs.counted(lists.peek().label(item), place(item));
        }
    }

    private void noteStarts(Element element, String label) {
        end();
        paragraphs.words().mark(label);
        if (HtmlTraits.isBlock(element)) {
            note = Optional.of(element);
        }
    }

    /** The way from a note back to its mark is no word. */
    private boolean isWayBack(Element element) {
        if (!element.nameIs("a") || !element.attr("href").contains("#")) {
            return false;
        }
        boolean inNote = note.isPresent() || notes.note(element).isPresent();
        return HtmlTraits.role(element).equals("doc-backlink")
                || inNote && element.text().strip().length() <= LONGEST_WAY_BACK;
    }

    /** A raised number is the mark of a note, unless it is part of a word or figure (1er, m², 10⁶). */
    private void raisedEnds() {
        var words = paragraphs.words();
        var labels = RaisedMarks.labels(raised);
        boolean power = words.endsInMeasure()
                || words.endsInFigure() && !labels.stream().allMatch(notes::isKnown);
        if (labels.isEmpty() || power) {
            if (raised.chars().anyMatch(Character::isLetterOrDigit)) {
                words.add(raised, raisedAt, open.peek().isEmphasised());
            }
        } else if (note.isEmpty()) {
            labels.forEach(words::mark);
        }
        raised.setLength(0);
    }

    private static Place place(Node node) {
        var range = node.sourceRange();
        return range.isTracked() ? place(range) : Place.WHOLE_FILE;
    }

    private static Place place(Range range) {
        return new Place(range.start().lineNumber(), range.start().columnNumber());
    }
}
