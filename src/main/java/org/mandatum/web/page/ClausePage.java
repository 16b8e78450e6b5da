package org.mandatum.web.page;

import java.util.List;
import java.util.Optional;

/**
 * A clause in all languages.
 *
 * @param name what it is called
 * @param document the document it stands in
 * @param parent the clause it is part of
 * @param texts the clause with its subclauses, one a language
 * @param acts what it does, in order
 * @param citations what it cites
 * @param directives what it asks of whom
 */
public record ClausePage(
        String iri,
        String name,
        Value document,
        Optional<Value> parent,
        List<Text> texts,
        List<Value> acts,
        List<Fact> citations,
        List<DirectiveNote> directives) {

    /** Copies the lists. */
    public ClausePage {
        texts = List.copyOf(texts);
        acts = List.copyOf(acts);
        citations = List.copyOf(citations);
        directives = List.copyOf(directives);
    }

    /**
     * The clause in one language.
     *
     * @param name of the language, in the language itself
     * @param href the same place in the whole text
     */
    public record Text(String language, String name, String direction, String href, ClauseText clause) {}
}
