package org.mandatum.source;

/** A fact that a file states in its markup, apart from its words. */
public enum Fact {
    /** The symbol, such as {@code A/RES/68/243}. */
    SYMBOL,
    /** The day of adoption, ISO. */
    ADOPTED,
    /** The day of distribution, ISO. */
    DISTRIBUTED,
    /** The number of the session. */
    SESSION,
    /** The Akoma Ntoso IRI of the work. */
    WORK_IRI
}
