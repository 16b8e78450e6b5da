package org.mandatum.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.mandatum.text.Place;

/** Counts for each element of a page what stands in it: words, links, paragraphs that are parts of a resolution. */
final class HtmlCensus implements NodeFilter {

    /** Cues stand at the beginning. */
    private static final int LOOKED_AT = 400;

    /** What stands in an element, and how many clauses stand before it. */
    static final class Count {

        private final int before;
        private int words;
        private int linked;
        private int links;
        private int clauses;
        private boolean cited;
        private boolean opening;
        private boolean pressed;

        private Count(int before) {
            this.before = before;
        }

        /** How many clauses stand before the element. */
        int before() {
            return before;
        }

        /** How many paragraphs in it open and end as clauses do. */
        int clauses() {
            return clauses;
        }

        boolean isBlank() {
            return words == 0;
        }

        boolean isShort(int most) {
            return words <= most;
        }

        /** Whether it is a list of links rather than text with some. */
        boolean isMostlyLinks() {
            return links > 2 && linked * 2 > words;
        }

        /** Whether it holds a symbol or a note. */
        boolean isCited() {
            return cited;
        }

        /** Whether a paragraph in it opens as one of a resolution does: a clause, a closing line. */
        boolean isOpening() {
            return opening;
        }

        /** Whether it holds something to press or to write in. */
        boolean isPressed() {
            return pressed;
        }

        private void add(Count inner) {
            words += inner.words;
            linked += inner.linked;
            links += inner.links;
            clauses += inner.clauses;
            cited |= inner.cited;
            opening |= inner.opening;
            pressed |= inner.pressed;
        }
    }

    private final ParagraphCues cues;
    private final HtmlNotes notes;
    private final Map<Element, Count> counts = new IdentityHashMap<>();
    private final Deque<Count> open = new ArrayDeque<>();
    private final ParagraphBuilder paragraph = new ParagraphBuilder();
    private int paragraphLinked;
    private int linkDepth;
    private int clauses;
    private boolean beginsRaised;

    private HtmlCensus(ParagraphCues cues, HtmlNotes notes) {
        this.cues = cues;
        this.notes = notes;
        open.push(new Count(0));
    }

    /** The counts of all elements that are seen. */
    static Map<Element, Count> of(Element body, ParagraphCues cues, HtmlNotes notes) {
        var census = new HtmlCensus(cues, notes);
        NodeTraversor.filter(census, body);
        return census.counts;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text.getWholeText());
        } else if (node instanceof Element element) {
            if (HtmlTraits.isControl(element)) {
                open.peek().pressed = true;
            }
            if (HtmlTraits.isUnseen(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            start(element);
        }
        return FilterResult.CONTINUE;
    }

    private void start(Element element) {
        if (HtmlTraits.isBlock(element) || element.nameIs("br")) {
            border();
        }
        beginsRaised |= paragraph.isEmpty() && HtmlTraits.isRaised(element);
        linkDepth += element.nameIs("a") ? 1 : 0;
        var count = new Count(clauses);
        count.cited = notes.note(element).isPresent();
        count.links = element.nameIs("a") ? 1 : 0;
        open.push(count);
    }

    private void add(String characters) {
        int before = paragraph.length();
        paragraph.add(characters, Place.WHOLE_FILE, false);
        int more = paragraph.length() - before;
        open.peek().words += more;
        if (linkDepth > 0) {
            open.peek().linked += more;
            paragraphLinked += more;
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (HtmlTraits.isBlock(element)) {
                border();
            }
            linkDepth -= element.nameIs("a") ? 1 : 0;
            var count = open.pop();
            counts.put(element, count);
            open.peek().add(count);
        }
        return FilterResult.CONTINUE;
    }

    private void border() {
        boolean phrase = paragraph.endsPhrase();
        boolean own = paragraphLinked * 2 < paragraph.length();
        if (own && !paragraph.isEmpty()) {
            var words = paragraph.build().words();
            boolean opens = ItemLabel.opens(words)
                    || cues.opensParagraph(words.substring(0, Math.min(words.length(), LOOKED_AT)));
            open.peek().cited |= beginsRaised || Furniture.isSymbol(words);
            open.peek().opening |= opens;
            if (opens && phrase) {
                open.peek().clauses++;
                clauses++;
            }
        }
        paragraph.build();
        paragraphLinked = 0;
        beginsRaised = false;
    }
}
