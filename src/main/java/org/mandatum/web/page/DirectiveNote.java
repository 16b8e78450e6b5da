package org.mandatum.web.page;

import java.util.List;

/**
 * What a clause asks, told in the margin.
 *
 * @param mandate whether it is addressed to the United Nations
 * @param href its own page
 * @param facts verb, addressee, deliverable, deadline …
 */
public record DirectiveNote(boolean mandate, String href, List<Fact> facts) {

    /** Copies the list. */
    public DirectiveNote {
        facts = List.copyOf(facts);
    }
}
