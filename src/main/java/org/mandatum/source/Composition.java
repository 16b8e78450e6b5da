package org.mandatum.source;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import org.mandatum.text.SourceText;
import org.mandatum.text.Span;

/** Unicode normalisation form C for a paragraph, its places moved along. */
final class Composition {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private Composition() {}

    static Paragraph of(Paragraph paragraph) {
        if (NFC.isNormalized(paragraph.words())) {
            return paragraph;
        }
        var composed = new StringBuilder();
        int[] moved = compose(paragraph.words(), composed);
        return new Paragraph(
                composed.toString(),
                paragraph.emphases().stream()
                        .map(span -> new Span(moved[span.start()], moved[span.end()]))
                        .toList(),
                paragraph.marks().stream()
                        .map(mark -> new NoteMark(moved[mark.offset()], mark.label()))
                        .toList(),
                paragraph.anchors().stream()
                        .map(anchor -> new SourceText.Anchor(moved[anchor.offset()], anchor.place()))
                        .toList());
    }

    /** Composes stretch by stretch, where no stretch can change its neighbours; says where each old offset went. */
    private static int[] compose(String words, StringBuilder composed) {
        int[] moved = new int[words.length() + 1];
        int start = 0;
        while (start < words.length()) {
            int end = start + Character.charCount(words.codePointAt(start));
            while (end < words.length() && !NFC.hasBoundaryBefore(words.codePointAt(end))) {
                end += Character.charCount(words.codePointAt(end));
            }
            Arrays.fill(moved, start, end, composed.length());
            composed.append(NFC.normalize(words.substring(start, end)));
            start = end;
        }
        moved[words.length()] = composed.length();
        return moved;
    }
}
