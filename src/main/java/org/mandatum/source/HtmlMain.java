package org.mandatum.source;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Tells the main text of a page from what sites set around it: menus, banners, notices, lists of links.
 *
 * <p>The smallest element with nearly all clauses is the core. What stands before its first clause or behind its last
 * one is left out where it is mostly links or holds something to press; so is anything that says of itself that it
 * stands around the text. Symbols, closing lines and notes stay. Names of classes say nothing here: each site has its
 * own.
 */
final class HtmlMain implements NodeFilter {

    /** Of the clauses so many in a hundred stand in the core; what else looks like one is chance. */
    private static final int NEARLY_ALL = 90;

    /** Of so few clauses none is chance. */
    private static final int FEW = 5;

    /** What is longer is no notice on rights or updates. */
    private static final int LONGEST_NOTICE = 200;

    private final Map<Element, HtmlCensus.Count> counts;
    private final HtmlNotes notes;
    private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> leftOut = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Element coreElement;
    private final HtmlCensus.Count core;
    private final boolean hasMain;
    private int mainDepth;
    private int coreDepth;

    private HtmlMain(Element body, Map<Element, HtmlCensus.Count> counts, HtmlNotes notes) {
        this.counts = counts;
        this.notes = notes;
        coreElement = core(body);
        core = counts.get(coreElement);
        boolean main = false;
        for (var outer = coreElement; outer != null; outer = outer.parent()) {
            around.add(outer);
            main |= HtmlTraits.isMain(outer);
        }
        hasMain = main;
    }

    /** The elements of a page that do not belong to its main text; what stands in them is not listed. */
    static Set<Element> leftOut(Element body, ParagraphCues cues, HtmlNotes notes) {
        var main = new HtmlMain(body, HtmlCensus.of(body, cues, notes), notes);
        NodeTraversor.filter(main, body);
        return main.leftOut;
    }

    private Element core(Element body) {
        int needed = Math.max(1, nearlyAll(counts.get(body).clauses()));
        var core = body;
        var inner = body;
        while (inner != null) {
            core = inner;
            inner = null;
            for (var child : core.children()) {
                if (counts.containsKey(child) && counts.get(child).clauses() >= needed && HtmlTraits.isBlock(child)) {
                    inner = child;
                }
            }
        }
        return core;
    }

    private static int nearlyAll(int clauses) {
        return clauses < FEW ? clauses : Math.min(clauses - 1, Math.ceilDiv(clauses * NEARLY_ALL, 100));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element) {
            if (!counts.containsKey(element) || notes.note(element).isPresent()) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (!around.contains(element) && isLeftOut(element, counts.get(element))) {
                leftOut.add(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            mainDepth += around.contains(element) && HtmlTraits.isMain(element) ? 1 : 0;
            coreDepth += element == coreElement ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            mainDepth -= around.contains(element) && HtmlTraits.isMain(element) ? 1 : 0;
            coreDepth -= element == coreElement ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    private boolean isLeftOut(Element element, HtmlCensus.Count count) {
        if (count.isBlank() || count.isCited()) {
            return false;
        }
        boolean outside = coreDepth == 0;
        if (HtmlTraits.isAround(element) && (outside || !count.isOpening())) {
            return true;
        }
        if (count.isOpening()) {
            return false;
        }
        boolean before = count.before() <= core.before();
        boolean behind = count.before() >= core.before() + core.clauses();
        if (!before && !behind) {
            return false;
        }
        return HtmlTraits.isBlock(element)
                ? hasMain && mainDepth == 0
                        || count.isPressed()
                        || count.isMostlyLinks()
                        || behind && outside && !isBesideCore(element) && count.isShort(LONGEST_NOTICE)
                : before && outside && isSkipLink(element);
    }

    private boolean isBesideCore(Element element) {
        return element.parent() == coreElement.parent();
    }

    /** “Skip to the main content”, for those who cannot see where it is. */
    private static boolean isSkipLink(Element element) {
        return element.nameIs("a") && element.attr("href").startsWith("#");
    }
}
