package org.mandatum.document;

import java.util.List;
import java.util.stream.Collectors;
import org.mandatum.source.NoteMark;
import org.mandatum.text.Rule;
import org.mandatum.text.SourceText;
import org.mandatum.text.Span;

/**
 * The words of a clause: mostly one stretch, more where it goes on behind its subclauses.
 *
 * @param spans the stretches, ascending, without number or letter; never empty
 * @param emphases what is set in italics or bold within them
 * @param marks the footnotes cited within them
 * @param rule how the clause was recognised
 */
public record Words(List<Span> spans, List<Span> emphases, List<NoteMark> marks, Rule rule) {

    public Words {
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("A clause has words");
        }
        spans = List.copyOf(spans);
        emphases = List.copyOf(emphases);
        marks = List.copyOf(marks);
    }

    /** The first stretch, where the action phrase stands. */
    public Span opening() {
        return spans.getFirst();
    }

    /** The clause's text: its stretches, a space between them. */
    public String in(SourceText text) {
        return spans.stream().map(text::at).collect(Collectors.joining(" "));
    }
}
