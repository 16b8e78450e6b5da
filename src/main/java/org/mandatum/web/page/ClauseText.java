package org.mandatum.web.page;

import java.util.List;
import java.util.Optional;

/**
 * A clause as it is read in one language.
 *
 * @param anchor its name on the page
 * @param path its language-independent path, such as {@code op/3/a}
 * @param href its own page
 * @param number as it is printed before the clause
 * @param runs its words
 * @param notes numbers of the footnotes cited in it
 * @param directives what it asks of whom
 * @param citations what it cites
 * @param subclauses its parts, such as (a)
 */
public record ClauseText(
        String anchor,
        String path,
        String href,
        Optional<String> number,
        List<Run> runs,
        List<String> notes,
        List<DirectiveNote> directives,
        List<Value> citations,
        List<ClauseText> subclauses) {

    /** Copies the lists. */
    public ClauseText {
        runs = List.copyOf(runs);
        notes = List.copyOf(notes);
        directives = List.copyOf(directives);
        citations = List.copyOf(citations);
        subclauses = List.copyOf(subclauses);
    }
}
