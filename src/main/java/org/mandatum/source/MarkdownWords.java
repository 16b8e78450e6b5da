package org.mandatum.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.mandatum.text.Place;

/**
 * Turns what stands within a block of a Markdown file into words, emphases and marks.
 *
 * <p>A line within a block that begins with a mark, a label or a cell begins a paragraph of its own.
 */
final class MarkdownWords {

    private static final Pattern RAISED = Pattern.compile(
            "\\$\\s*\\^\\s*\\{?([^{}$]{1,20})\\}?\\s*\\$"
                    + "|<sup>([^<]{1,20})</sup>|\\[\\^([^\\]]{1,20})\\]|\\^\\{?(\\d{1,3})\\}?\\^?|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|(\\*\\*)");
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*).*", Pattern.DOTALL);
    private static final Pattern NEW_PARAGRAPH = Pattern.compile("\\s*(?:<sup>|\\$\\s*\\^|\\[\\^).*");
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final List<String> lines;
    private final MarkdownNotes notes;
    private final ParagraphBuilder paragraph = new ParagraphBuilder();
    private final List<Paragraph> ended = new ArrayList<>();
    private final StringBuilder raised = new StringBuilder();
    private int raisedDepth;
    private int emphasisDepth;
    private int imageDepth;
    private boolean strayEmphasis;
    private Place place = Place.WHOLE_FILE;

    MarkdownWords(List<String> lines, MarkdownNotes notes) {
        this.lines = lines;
        this.notes = notes;
    }

    /** Puts a number before the words that come next. */
    void number(String number, Place at) {
        paragraph.add(number, at, false).space();
    }

    /** Lets the words that come next go on with a note. */
    void mark(String label) {
        paragraph.mark(label);
    }

    /** The paragraphs in a block. Goes through its tree without recursion, which hostile nesting would exhaust. */
    List<Paragraph> of(Node block) {
        var node = block.getFirstChild();
        while (node != null) {
            enter(node);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            leave(node);
            while (node.getNext() == null && node.getParent() != block) {
                node = node.getParent();
                leave(node);
            }
            node = node.getNext();
        }
        return end();
    }

    /** The paragraphs that are complete; whatever is open ends here. */
    List<Paragraph> end() {
        raisedEnds();
        raisedDepth = 0;
        emphasisDepth = 0;
        imageDepth = 0;
        strayEmphasis = false;
        ended.add(paragraph.build());
        var all = List.copyOf(ended);
        ended.clear();
        return all;
    }

    private void enter(Node node) {
        if (!node.getSourceSpans().isEmpty()) {
            var span = node.getSourceSpans().getFirst();
            place = new Place(span.getLineIndex() + 1, span.getColumnIndex() + 1);
        }
        switch (node) {
            case Emphasis emphasis -> emphasisDepth++;
            case StrongEmphasis emphasis -> emphasisDepth++;
            case Image image -> imageDepth++;
            case Text text -> text(text.getLiteral());
            case Code code -> text(code.getLiteral());
            case HtmlInline html -> tag(html.getLiteral());
            case SoftLineBreak end -> lineEnds();
            case HardLineBreak end -> lineEnds();
            default -> {
                // Links and extensions are their words.
            }
        }
    }

    private void leave(Node node) {
        switch (node) {
            case Emphasis emphasis -> emphasisDepth--;
            case StrongEmphasis emphasis -> emphasisDepth--;
            case Image image -> imageDepth--;
            default -> {
                // Nothing was opened.
            }
        }
    }

    private void text(String literal) {
        if (imageDepth > 0) {
            return;
        }
        if (raisedDepth > 0) {
            raised.append(literal);
            return;
        }
        var found = RAISED.matcher(literal);
        int from = 0;
        while (found.find()) {
            words(literal.substring(from, found.start()), from);
            from = found.end();
            if (found.group(6) != null) {
                // Recognition puts asterisks where CommonMark does not see emphasis: behind a comma, before a letter.
                strayEmphasis = !strayEmphasis;
            } else if (found.group(3) != null && notes.isLabel(found.group(3))) {
                paragraph.mark(found.group(3));
            } else {
                raise(firstGroup(found), found.group(), found.start());
            }
        }
        words(literal.substring(from), from);
    }

    private void words(String characters, int behind) {
        paragraph.add(characters, behind(behind), emphasisDepth > 0 || strayEmphasis);
    }

    private Place behind(int characters) {
        return new Place(place.line(), place.column() + characters);
    }

    private void tag(String html) {
        var tag = TAG.matcher(html);
        if (!tag.matches()) {
            return;
        }
        int step = tag.group(1).isEmpty() ? 1 : -1;
        switch (tag.group(2).toLowerCase(Locale.ROOT)) {
            case "sup" -> {
                raisedDepth = Math.max(0, raisedDepth + step);
                if (raisedDepth == 0) {
                    raisedEnds();
                }
            }
            case "b", "strong", "i", "em" -> emphasisDepth = Math.max(0, emphasisDepth + step);
            case "br", "p", "div", "td", "th", "tr", "li" -> paragraph.space();
            default -> {
                // Other tags say nothing about words.
            }
        }
    }

    private void raisedEnds() {
        if (!raised.isEmpty()) {
            // Twice escaped tags come out as words.
            var characters = raised.toString().replaceAll("</?sup>", "");
            raised.setLength(0);
            raise(characters, characters, 0);
        }
    }

    private void raise(String characters, String written, int behind) {
        var labels = RaisedMarks.labels(characters);
        if (labels.isEmpty() || paragraph.endsInMeasure()) {
            words(labels.isEmpty() ? characters : written, behind);
        } else {
            labels.forEach(paragraph::mark);
        }
    }

    /** What is raised, in plain digits. */
    private static String firstGroup(Matcher found) {
        for (int group = 1; group <= 4; group++) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        var digits = new StringBuilder();
        found.group(5).chars().forEach(c -> digits.append(SUPERSCRIPTS.indexOf(c)));
        return digits.toString();
    }

    private void lineEnds() {
        paragraph.space();
        var next = place.line() < lines.size() ? lines.get(place.line()).replace("\\", "") : "";
        if (NEW_PARAGRAPH.matcher(next).matches() || (ItemLabel.opens(next.stripLeading()) && paragraph.endsPhrase())) {
            ended.add(paragraph.build());
        }
    }
}
