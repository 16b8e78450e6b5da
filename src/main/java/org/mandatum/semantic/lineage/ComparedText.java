package org.mandatum.semantic.lineage;

import java.util.List;
import java.util.Optional;
import org.mandatum.citation.Symbol;
import org.mandatum.document.Stated;
import org.mandatum.semantic.Act;
import org.mandatum.semantic.Meaning;
import org.mandatum.text.LanguageTag;

/**
 * A resolution in one language as far as it is compared.
 *
 * @param name what it is called: its symbol, else its file
 * @param symbol its symbol
 * @param language the language of the words
 * @param clauses clauses and subclauses in reading order
 */
public record ComparedText(String name, Optional<Symbol> symbol, LanguageTag language, List<ClauseText> clauses) {

    public ComparedText {
        clauses = List.copyOf(clauses);
    }

    /** The text of a resolution that was read. */
    public static ComparedText of(Meaning meaning) {
        var resolution = meaning.resolution();
        var symbol = resolution.masthead().symbol().map(Stated::value);
        return new ComparedText(
                symbol.map(Symbol::text)
                        .orElseGet(() -> resolution.source().text().file()),
                symbol,
                resolution.language(),
                resolution
                        .allClauses()
                        .map(clause -> new ClauseText(
                                clause.path(),
                                resolution.text(clause),
                                meaning.acts().stream()
                                        .filter(act -> act.clause().equals(clause.path()))
                                        .findFirst()
                                        .flatMap(Act::verb)))
                        .toList());
    }
}
