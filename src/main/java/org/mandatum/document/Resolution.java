package org.mandatum.document;

import java.util.List;
import java.util.stream.Stream;
import org.mandatum.source.SourceDocument;
import org.mandatum.text.LanguageTag;

/**
 * A resolution as it is written, in one language.
 *
 * @param source the file's text and what it marks
 * @param language the language of the words
 * @param masthead what it says of itself
 * @param clauses the top clauses, in reading order
 * @param divisions the parts that the clauses' paths name
 * @param footnotes the footnotes, in the order of their marks
 */
public record Resolution(
        SourceDocument source,
        LanguageTag language,
        Masthead masthead,
        List<Clause> clauses,
        List<Division> divisions,
        List<Footnote> footnotes) {

    public Resolution {
        clauses = List.copyOf(clauses);
        divisions = List.copyOf(divisions);
        footnotes = List.copyOf(footnotes);
    }

    /** Every clause and subclause, in reading order. */
    public Stream<Clause> allClauses() {
        return clauses.stream().flatMap(Clause::all);
    }

    /** The words of a clause. */
    public String text(Clause clause) {
        return clause.words().in(source.text());
    }
}
