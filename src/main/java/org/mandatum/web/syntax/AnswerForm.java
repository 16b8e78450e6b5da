package org.mandatum.web.syntax;

import java.util.List;

/** A form in which an answer can be had. */
public sealed interface AnswerForm permits TableSyntax, GraphSyntax, Page {

    /** What the field Content-Type says. */
    String contentType();

    /** What people call it. */
    String title();

    /** The short names by which a parameter asks for it; the first one is also the suffix of its addresses. */
    List<String> names();

    /** The name of the form at the end of a path, without the full stop, such as {@code ttl}. */
    default String suffix() {
        return names().getFirst();
    }
}
