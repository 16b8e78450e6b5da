package org.mandatum.source;

/** What a file itself says that a block is; {@link #UNKNOWN} where it does not say. */
public enum Role {
    MASTHEAD,
    TITLE,
    FORMULA,
    PREAMBULAR,
    OPERATIVE,
    HEADING,
    CLOSING,
    ANNEX,
    TABLE,
    UNKNOWN
}
