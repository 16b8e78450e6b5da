package org.mandatum.semantic;

import java.util.stream.Stream;
import org.mandatum.document.Clause;
import org.mandatum.document.Resolution;
import org.mandatum.text.Span;

/**
 * One stretch of the words of a clause, cut out of the reading text, and the way back.
 *
 * @param clause the clause
 * @param span where it stands in the reading text
 * @param words the words
 */
record Stretch(Clause clause, Span span, String words) {

    /** The stretches of a clause, its subclauses left out. */
    static Stream<Stretch> of(Resolution resolution, Clause clause) {
        var text = resolution.source().text();
        return clause.words().spans().stream().map(span -> new Stretch(clause, span, text.at(span)));
    }

    /** The stretches of all clauses and subclauses, in the order of the clauses. */
    static Stream<Stretch> of(Resolution resolution) {
        return resolution.allClauses().flatMap(clause -> of(resolution, clause));
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
