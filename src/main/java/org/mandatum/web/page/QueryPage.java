package org.mandatum.web.page;

import java.util.List;

/**
 * A named query with a form for its parameters.
 *
 * @param name in the catalogue
 * @param title what it is called; English
 * @param question what it answers; English
 * @param fields its parameters
 * @param text the query itself
 */
public record QueryPage(String name, String title, String question, List<Field> fields, String text) {

    /** Copies the list. */
    public QueryPage {
        fields = List.copyOf(fields);
    }

    /**
     * A parameter.
     *
     * @param input the type of the input, as HTML names it
     * @param value what stands in the input
     * @param description what the value is for
     * @param expectation what a value must be
     */
    public record Field(
            String name, String input, String value, boolean required, String description, String expectation) {}
}
