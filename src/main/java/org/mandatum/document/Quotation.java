package org.mandatum.document;

import java.util.regex.Pattern;
import org.mandatum.source.TextBlock;
import org.mandatum.text.SourceText;
import org.mandatum.text.Span;

/**
 * The quotation marks around a text of several paragraphs: one before each, or before the first alone, and one behind
 * the last (Editorial Manual, Quotations). Arabic texts open with the mark that closes in Latin script.
 */
final class Quotation {

    private static final String MARKS = "“”„‟«»\"「」『』";
    private static final Pattern OPENS = Pattern.compile("[" + MARKS + "]\\s*");
    private static final Pattern CLOSES = Pattern.compile("(?:[.。…][" + MARKS + "]+|[" + MARKS + "]+[.。])[\\s\\d]*$");
    private static final Pattern LAST_MARK = Pattern.compile("(?<=[.。…])[" + MARKS + "]\\s*$");

    private Quotation() {}

    /** Whether a paragraph begins with a quotation mark. */
    static boolean opens(SourceText text, TextBlock block) {
        return OPENS.matcher(text.at(block.span())).lookingAt();
    }

    /** Whether a paragraph ends a sentence and a quotation. */
    static boolean closes(SourceText text, TextBlock block) {
        return CLOSES.matcher(text.at(block.span())).find();
    }

    /** How many characters of a line stand before its first word because it is quoted. */
    static int opening(CharSequence line) {
        var mark = OPENS.matcher(line);
        return mark.lookingAt() ? mark.end() : 0;
    }

    /** The paragraph without the quotation mark before it. */
    static TextBlock unquoted(SourceText text, TextBlock block) {
        int start = block.span().start() + opening(text.at(block.span()));
        return start == block.span().start() || start >= block.span().end()
                ? block
                : within(block, new Span(start, block.span().end()));
    }

    /** The paragraph without the quotation mark behind it. */
    static TextBlock closed(SourceText text, TextBlock block) {
        var mark = LAST_MARK.matcher(text.at(block.span()));
        return mark.find()
                ? within(block, new Span(block.span().start(), block.span().start() + mark.start()))
                : block;
    }

    private static TextBlock within(TextBlock block, Span span) {
        return new TextBlock(span, block.role(), block.level(), block.emphases(), block.marks());
    }
}
