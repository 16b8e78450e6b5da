package org.mandatum.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.mandatum.citation.Symbol;
import org.mandatum.document.ClausePath;
import org.mandatum.semantic.lineage.ClauseText;
import org.mandatum.semantic.lineage.ComparedText;
import org.mandatum.text.LanguageTag;

/** Gives back the text of a resolution that is in a store. */
public final class StoredText {

    private static final String QUERY = "clause-words";

    private final DatasetGraph dataset;

    /**
     * @param dataset the data of a release
     */
    public StoredText(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** The clauses of a document in one language, in reading order; empty where the store has no such version. */
    public Optional<ComparedText> text(Symbol symbol, LanguageTag language) {
        var clauses = Txn.calculateRead(dataset, () -> clauses(symbol, language));
        return clauses.isEmpty()
                ? Optional.empty()
                : Optional.of(new ComparedText(symbol.text(), Optional.of(symbol), language, clauses));
    }

    private List<ClauseText> clauses(Symbol symbol, LanguageTag language) {
        var clauses = new ArrayList<ClauseText>();
        try (var execution = QueryExec.dataset(dataset)
                .query(prepared(symbol, language).query())
                .build()) {
            execution.select().forEachRemaining(row -> clauses.add(clause(row)));
        }
        return clauses;
    }

    private static PreparedQuery prepared(Symbol symbol, LanguageTag language) {
        try {
            return QueryCatalogue.load()
                    .query(QUERY)
                    .bind(Map.of("symbol", symbol.text(), "language", language.value()));
        } catch (QueryRefused | IOException missing) {
            throw new IllegalStateException("The program was built without the query " + QUERY, missing);
        }
    }

    private static ClauseText clause(Binding row) {
        return new ClauseText(
                ClausePath.parse(row.get("path").getLiteralLexicalForm()),
                row.get("words").getLiteralLexicalForm(),
                Optional.ofNullable(row.get("verb")).map(verb -> verb.getLiteralLexicalForm()));
    }
}
