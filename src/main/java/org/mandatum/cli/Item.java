package org.mandatum.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandatum.rdf.StatementSource;
import org.mandatum.semantic.Meaning;
import org.mandatum.text.Diagnostic;

/**
 * What became of one input.
 *
 * @param name the input's name as the user knows it
 * @param content its statements; empty where nothing of it can be used
 * @param diagnostics what was noticed on the way
 */
record Item(String name, Optional<Content> content, List<Diagnostic> diagnostics) {

    Item {
        diagnostics = List.copyOf(diagnostics);
    }

    /** The statements of an input, and the graph for those that name none, by its IRI. */
    sealed interface Content {

        String graph();

        StatementSource statements();
    }

    /** What was read in a resolution, and all that its graph is to hold. */
    record Reading(Meaning meaning, String graph, StatementSource statements) implements Content {}

    /** A file of RDF as it is: other files may go into the same graph. */
    record RdfFile(String graph, StatementSource statements) implements Content {}

    static Item of(String name, Content content, List<Diagnostic> diagnostics) {
        return new Item(name, Optional.of(content), diagnostics);
    }

    static Item rejected(String name, List<Diagnostic> diagnostics) {
        return new Item(name, Optional.empty(), diagnostics);
    }

    /** What the words of a resolution mean; none where the input is something else, or cannot be used. */
    Optional<Meaning> meaning() {
        return content.flatMap(of -> switch (of) {
            case Reading reading -> Optional.of(reading.meaning());
            case RdfFile file -> Optional.empty();
        });
    }

    /** How many clauses and subclauses the input has; none where it is no resolution. */
    long clauses() {
        return meaning().map(read -> read.resolution().allClauses().count()).orElse(0L);
    }

    /** The same with more that was noticed. */
    Item with(List<Diagnostic> more) {
        return new Item(
                name,
                content,
                Stream.concat(diagnostics.stream(), more.stream()).toList());
    }
}
