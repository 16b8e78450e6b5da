package org.mandatum.source;

/** A paragraph and what is known of it so far. */
record Draft(Paragraph paragraph, Role role, int level) {

    Draft with(Paragraph other) {
        return new Draft(other, role, level);
    }
}
