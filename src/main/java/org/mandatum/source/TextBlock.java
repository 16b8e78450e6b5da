package org.mandatum.source;

import java.util.List;
import org.mandatum.text.Span;

/**
 * A paragraph as it stands in a file.
 *
 * @param span its words in the reading text, its number or letter included
 * @param role what the file says it is
 * @param level how deep the file nests or indents it, 0 for the body
 * @param emphases what is set in italics or bold, ascending, neighbouring runs joined
 * @param marks the footnotes cited in it, ascending
 */
public record TextBlock(Span span, Role role, int level, List<Span> emphases, List<NoteMark> marks) {

    public TextBlock {
        emphases = List.copyOf(emphases);
        marks = List.copyOf(marks);
    }

    public static TextBlock plain(Span span, Role role) {
        return new TextBlock(span, role, 0, List.of(), List.of());
    }
}
