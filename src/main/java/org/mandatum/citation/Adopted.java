package org.mandatum.citation;

/** What organs adopt under numbers, and how symbols say so. */
enum Adopted {
    RESOLUTION("/RES/", DocumentKind.RESOLUTION),
    DECISION("/DEC/", DocumentKind.DECISION),
    PRESIDENTIAL_STATEMENT("/PRST/", DocumentKind.PRESIDENTIAL_STATEMENT);

    private final String segment;
    private final DocumentKind kind;

    Adopted(String segment, DocumentKind kind) {
        this.segment = segment;
        this.kind = kind;
    }

    String segment() {
        return segment;
    }

    DocumentKind kind() {
        return kind;
    }
}
