package org.mandatum.language;

/** The part of a resolution in which a clause stands: what a phrase can be depends on it. */
public enum Part {
    PREAMBULAR,
    OPERATIVE
}
