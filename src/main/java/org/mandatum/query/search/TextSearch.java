package org.mandatum.query.search;

import java.util.Optional;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.mandatum.store.text.TextIndex;

/** Makes text search known to queries. */
public final class TextSearch {

    /** The predicate that searches. */
    public static final String PREDICATE = "http://jena.apache.org/text#query";

    private TextSearch() {}

    /**
     * Lets the query search the index, and call no other predicate as a function. Without an index the predicate is one
     * that no statement has.
     */
    public static void applyTo(QueryExecBuilder execution, Optional<TextIndex> texts) {
        var functions = new PropertyFunctionRegistry();
        texts.ifPresent(index -> functions.put(PREDICATE, name -> new TextQueryFunction(index)));
        execution.set(org.apache.jena.sparql.ARQConstants.registryPropertyFunctions, functions);
        execution.set(ARQ.enablePropertyFunctions, texts.isPresent());
    }
}
