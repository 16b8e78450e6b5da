package org.mandatum.source;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.mandatum.text.Parsed;

/**
 * Reads Markdown as recognition of scanned pages writes it: emphasis is lost or broken, notes stand in mid-page, marks
 * are raised in three ways or not at all, paragraphs are cut in two by the end of a page.
 *
 * <p>The syntax is CommonMark without HTML blocks and indented code, which here are words. Numbers of lists are read from
 * the source: they are the numbers of paragraphs.
 */
public final class MarkdownReader implements DocumentReader {

    private static final int DEEPEST = 100;

    private static final String RAISED_TAG = "<sup>";
    private static final Pattern TORN_TAG = Pattern.compile("(?:<sup>)?&(?:</sup>)?(?:amp;)?lt;sup(?:>|&gt;)");

    private final ParagraphCues cues;
    private final Parser parser = Parser.builder()
            .enabledBlockTypes(Set.of(
                    Heading.class, ListBlock.class, BlockQuote.class, ThematicBreak.class, FencedCodeBlock.class))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .build();

    /** A reader that joins paragraphs cut by the end of a page unless {@code cues} say that a new one begins. */
    public MarkdownReader(ParagraphCues cues) {
        this.cues = cues;
    }

    @Override
    public Parsed<Optional<SourceDocument>> read(SourceFile file) {
        var written = new MarkdownNotes(withTagsWhole(file.content()));
        var blocks = new MarkdownBlocks(written);
        parser.parse(written.content()).accept(blocks);
        var notes = new NoteParagraphs(Furniture.removedFrom(blocks.drafts()));
        var marked = NoteMarkFinder.mark(notes.body(), notes.notes().keySet());
        return new DocumentBuilder(file, "markdown")
                .addAll(new BrokenParagraphs(cues).join(marked), notes.notes())
                .buildOrSayWhy();
    }

    /** Undoes escapes of {@code <sup>} that were themselves torn by tags; columns stay as they are. */
    private static String withTagsWhole(String content) {
        return TORN_TAG.matcher(content)
                .replaceAll(torn -> " ".repeat(torn.end() - torn.start() - RAISED_TAG.length()) + RAISED_TAG);
    }
}
