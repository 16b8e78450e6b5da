package org.mandatum.citation;

/** What a document is, as far as its symbol tells. */
public enum DocumentKind {
    RESOLUTION,
    DECISION,
    PRESIDENTIAL_STATEMENT,
    DRAFT_RESOLUTION,
    MEETING_RECORD,
    /** A report, letter, note or other document; its symbol does not say which. */
    OTHER
}
