package org.mandatum.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandatum.rdf.StatementSource;
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

    /**
     * @param graph IRI of the graph for statements that name none
     */
    record Content(String graph, StatementSource statements) {}

    static Item of(String name, String graph, StatementSource statements, List<Diagnostic> diagnostics) {
        return new Item(name, Optional.of(new Content(graph, statements)), diagnostics);
    }

    static Item rejected(String name, List<Diagnostic> diagnostics) {
        return new Item(name, Optional.empty(), diagnostics);
    }

    /** The same with more that was noticed. */
    Item with(List<Diagnostic> more) {
        return new Item(
                name,
                content,
                Stream.concat(diagnostics.stream(), more.stream()).toList());
    }
}
