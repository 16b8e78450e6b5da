package org.mandatum.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.mandatum.text.Place;

/** Turns the blocks of a Markdown file into paragraphs; the number of a numbered item goes before its words. */
final class MarkdownBlocks extends AbstractVisitor {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}[.)]");

    private static final Pattern CELL = Pattern.compile("(?:[^|*<]|<(?![^|>]*>)|\\*(?!\\*))+");
    private static final Pattern RULE = Pattern.compile("[\\s|:-]+");

    private final List<String> lines;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<ListItem> open = new ArrayList<>();
    private final MarkdownNotes notes;
    private final MarkdownWords words;
    private Optional<String> note = Optional.empty();

    MarkdownBlocks(MarkdownNotes notes) {
        this.notes = notes;
        this.lines = notes.content().lines().toList();
        this.words = new MarkdownWords(lines, notes);
    }

    /** The paragraphs, in the order of the file. */
    List<Draft> drafts() {
        return drafts;
    }

    @Override
    public void visit(ListItem item) {
        open.add(item);
        if (item.getParent() instanceof OrderedList) {
            number(item);
        }
        visitChildren(item);
        add(words.end(), Role.UNKNOWN);
        open.removeLast();
    }

    @Override
    public void visit(Heading heading) {
        // A line of dashes below a paragraph is the end of a page, not an underlined heading.
        boolean marked = lines.get(firstLine(heading)).stripLeading().startsWith("#");
        add(words.of(heading), marked ? Role.HEADING : Role.UNKNOWN);
    }

    @Override
    public void visit(org.commonmark.node.Paragraph paragraph) {
        noteOf(paragraph);
        if (lines.get(firstLine(paragraph)).stripLeading().startsWith("|")) {
            paragraph.getSourceSpans().forEach(row -> add(List.of(row(row.getLineIndex())), Role.TABLE));
        } else {
            add(words.of(paragraph), Role.UNKNOWN);
        }
    }

    /** Keeps in mind which note a paragraph ends with, and lets one that goes on with a note begin with its mark. */
    private void noteOf(org.commonmark.node.Paragraph paragraph) {
        if (open.isEmpty() && MarkdownNotes.goesOn(lines.get(firstLine(paragraph)))) {
            note.ifPresent(words::mark);
        } else {
            note = paragraph.getSourceSpans().stream()
                    .flatMap(span -> notes.beginsAt(span.getLineIndex()).stream())
                    .reduce((before, last) -> last);
        }
    }

    @Override
    public void visit(FencedCodeBlock block) {
        int line = firstLine(block) + 2;
        var paragraph = new ParagraphBuilder();
        for (var text : block.getLiteral().lines().toList()) {
            paragraph.add(text, new Place(line++, 1), false).space();
            if (text.isBlank()) {
                add(List.of(paragraph.build()), Role.UNKNOWN);
            }
        }
        add(List.of(paragraph.build()), Role.UNKNOWN);
    }

    private void add(List<Paragraph> paragraphs, Role role) {
        paragraphs.stream()
                .filter(paragraph -> !paragraph.isEmpty())
                .forEach(paragraph -> drafts.add(new Draft(paragraph, role, level())));
    }

    /** The cells of a row with a space between them; no words where it is a line between head and rows. */
    private Paragraph row(int line) {
        var row = new ParagraphBuilder();
        var cell = CELL.matcher(lines.get(line));
        while (cell.find() && !RULE.matcher(lines.get(line)).matches()) {
            row.add(cell.group(), new Place(line + 1, cell.start() + 1), false).space();
        }
        return row.build();
    }

    /** The tree keeps only the first number of a list; the lines keep all of them. */
    private void number(ListItem item) {
        var span = item.getSourceSpans().getFirst();
        var line = lines.get(span.getLineIndex());
        var number = NUMBER.matcher(line);
        if (number.find(span.getColumnIndex())) {
            words.number(number.group(), new Place(span.getLineIndex() + 1, number.start() + 1));
        }
    }

    /** Items that begin on the same line, as in {@code - 1.}, are one level. */
    private int level() {
        return (int) Math.max(
                0, open.stream().map(MarkdownBlocks::firstLine).distinct().count() - 1);
    }

    private static int firstLine(Block block) {
        return block.getSourceSpans().getFirst().getLineIndex();
    }
}
