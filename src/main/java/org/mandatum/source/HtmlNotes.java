package org.mandatum.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The notes of a page as its links show them: a mark is a link to a place further down, and is raised, or in brackets, or
 * close behind a word, or says what it is; the note is what begins at that place.
 */
final class HtmlNotes {

    private static final Pattern MARK = Pattern.compile("(\\d{1,3}|[*†‡§]{1,3}|\\p{Ll})");
    private static final Pattern BRACKETS = Pattern.compile("[\\[(（](.{1,10})[\\])）]");
    private static final int LONGEST_MARK = 12;

    /** A link that may be a mark. */
    private record Reference(Element link, String label, int place, String target) {}

    private final Map<Element, String> marks = new IdentityHashMap<>();
    private final Map<Element, String> notes = new IdentityHashMap<>();
    private final Set<String> labels = new HashSet<>();

    HtmlNotes(Element body) {
        var survey = new Survey();
        NodeTraversor.filter(survey, body);
        labels.addAll(survey.startingMarks);
        var targets = new LinkedHashMap<Element, String>();
        for (var reference : survey.references) {
            var target = survey.places.get(reference.target);
            if (target != null && survey.order.get(target) > reference.place) {
                marks.put(reference.link, targets.computeIfAbsent(target, first -> unused(reference.label)));
            }
        }
        var load = new IdentityHashMap<Element, Integer>();
        marks.keySet().forEach(link -> count(link, load));
        targets.keySet().forEach(target -> count(target, load));
        targets.forEach((target, label) -> notes.put(extent(target, body, load), label));
    }

    /** The label of the note that a link cites. */
    Optional<String> mark(Element link) {
        return Optional.ofNullable(marks.get(link));
    }

    /** The label of the note that an element holds, or, where it is no block, begins. */
    Optional<String> note(Element element) {
        return Optional.ofNullable(notes.get(element));
    }

    /** The elements that hold or begin notes. */
    Set<Element> elements() {
        return notes.keySet();
    }

    /** Whether a note of this label is known. */
    boolean isKnown(String label) {
        return labels.contains(label);
    }

    /** Pages of several parts begin to count again; two notes of one document must not have one label. */
    private String unused(String label) {
        var unused = label;
        for (int i = 2; !labels.add(unused) && marks.containsValue(unused); i++) {
            unused = label + "-" + i;
        }
        return unused;
    }

    private static void count(Element element, Map<Element, Integer> load) {
        for (var around = element; around != null; around = around.parent()) {
            load.merge(around, 1, Integer::sum);
        }
    }

    /** The largest element that begins with the place a mark leads to, and holds no other note and no mark. */
    private static Element extent(Element target, Element body, Map<Element, Integer> load) {
        var extent = target;
        while (extent.parent() != null
                && extent.parent() != body
                && load.get(extent.parent()) == 1
                && isFirst(extent)) {
            extent = extent.parent();
        }
        return extent;
    }

    private static boolean isFirst(Node node) {
        for (var before = node.previousSibling(); before != null; before = before.previousSibling()) {
            if (!(before instanceof TextNode text && text.isBlank())) {
                return false;
            }
        }
        return true;
    }

    /** Goes through the page once, and notes links and places that links can lead to. */
    private static final class Survey implements NodeFilter {

        private final List<Reference> references = new ArrayList<>();
        private final Map<String, Element> places = new HashMap<>();
        private final Map<Element, Integer> order = new IdentityHashMap<>();
        private final Set<String> startingMarks = new HashSet<>();
        private final Map<Element, Integer> starts = new IdentityHashMap<>();
        private final StringBuilder paragraph = new StringBuilder();
        private int raisedDepth;
        private int raisedStart;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                paragraph.append(text.getWholeText());
            } else if (node instanceof Element element) {
                if (HtmlTraits.isUnseen(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                start(element);
            }
            return FilterResult.CONTINUE;
        }

        private void start(Element element) {
            order.put(element, order.size());
            place(element.id(), element);
            if (element.nameIs("a")) {
                place(element.attr("name"), element);
                starts.put(element, paragraph.length());
            }
            if (HtmlTraits.isBlock(element)) {
                paragraph.setLength(0);
            }
            if (HtmlTraits.isRaised(element) && raisedDepth++ == 0) {
                raisedStart = paragraph.length();
            }
        }

        private void place(String name, Element element) {
            if (!name.isEmpty()) {
                places.putIfAbsent(name, element);
            }
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (starts.containsKey(element)) {
                    link(element, starts.remove(element));
                }
                if (HtmlTraits.isRaised(element) && --raisedDepth == 0) {
                    raisedEnds();
                }
                if (HtmlTraits.isBlock(element)) {
                    paragraph.setLength(0);
                }
            }
            return FilterResult.CONTINUE;
        }

        private void link(Element link, int start) {
            var href = link.attr("href");
            int fragment = href.indexOf('#');
            int length = paragraph.length() - start;
            if (fragment < 0 || length <= 0 || length > LONGEST_MARK) {
                return;
            }
            var written = paragraph.substring(start).strip();
            var brackets = BRACKETS.matcher(written);
            boolean bracketed = brackets.matches();
            var label = bracketed ? brackets.group(1).strip() : written;
            boolean says = HtmlTraits.role(link).equals("doc-noteref")
                    || link.attr("epub:type").equals("noteref");
            boolean raised = raisedDepth > 0 || link.stream().skip(1).anyMatch(HtmlTraits::isRaised);
            boolean close = start > 0 && !Characters.isSpace(paragraph.charAt(start - 1));
            boolean letter = !label.isEmpty() && Character.isLetter(label.charAt(0));
            if (says && !label.isEmpty()
                    || MARK.matcher(label).matches() && (raised || (bracketed || close) && !letter)) {
                references.add(new Reference(link, label, order.get(link), href.substring(fragment + 1)));
            }
        }

        /** A paragraph that begins with a raised number is a note without a link. */
        private void raisedEnds() {
            if (raisedStart <= paragraph.length()
                    && paragraph.substring(0, raisedStart).isBlank()) {
                startingMarks.addAll(RaisedMarks.labels(paragraph.substring(raisedStart)));
            }
        }
    }
}
