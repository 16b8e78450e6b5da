package org.mandatum.semantic;

import java.util.List;
import org.mandatum.document.Clause;
import org.mandatum.document.Resolution;
import org.mandatum.language.Words;
import org.mandatum.text.Span;

/**
 * One stretch of the words of a clause, cut out of the reading text, and the way back.
 *
 * @param clause the clause
 * @param span where it stands in the reading text
 * @param text the words, ready to be searched
 */
record Stretch(Clause clause, Span span, Words text) {

    /** The stretches of a clause, its subclauses left out. */
    static List<Stretch> of(Resolution resolution, Clause clause) {
        var text = resolution.source().text();
        return clause.words().spans().stream()
                .map(span -> new Stretch(clause, span, Words.of(text.at(span))))
                .toList();
    }

    /** The words. */
    String words() {
        return text.toString();
    }

    /** The words of a part of the stretch, by its span in the reading text, ready to be searched. */
    Words text(Span part) {
        var words = inWords(part);
        return words.end() == text.length() ? text.from(words.start()) : Words.of(words.in(text));
    }

    /** A span of the reading text for one of the words. */
    Span inText(Span ofWords) {
        return ofWords.shifted(span.start());
    }

    /** A span of the words for one of the reading text. */
    Span inWords(Span ofText) {
        return ofText.shifted(-span.start());
    }
}
