package org.mandatum.web.page;

import java.util.List;

/**
 * What a query built or described, as text.
 *
 * @param turtle the statements, or the first of them
 * @param cut whether there is more than that
 * @param downloads all of it in other forms
 */
public record StatementsPage(String turtle, boolean cut, List<Link> downloads) {

    /** Copies the list. */
    public StatementsPage {
        downloads = List.copyOf(downloads);
    }
}
