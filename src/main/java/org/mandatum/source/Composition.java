package org.mandatum.source;

import com.ibm.icu.text.Normalizer2;

/** Unicode normalisation form C for a paragraph. */
final class Composition {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private Composition() {}

    /** Composes stretch by stretch, where no stretch can change its neighbours. */
    static Paragraph of(Paragraph paragraph) {
        var words = paragraph.words();
        int start = NFC.spanQuickCheckYes(words);
        if (start == words.length()) {
            return paragraph;
        }
        var moves = new Moves(paragraph).keepTo(start);
        while (start < words.length()) {
            int end = start + Character.charCount(words.codePointAt(start));
            while (end < words.length() && !NFC.hasBoundaryBefore(words.codePointAt(end))) {
                end += Character.charCount(words.codePointAt(end));
            }
            var stretch = words.substring(start, end);
            if (NFC.isNormalized(stretch)) {
                moves.keepTo(end);
            } else {
                moves.replaceTo(end, NFC.normalize(stretch));
            }
            start = end;
        }
        return moves.paragraph();
    }
}
