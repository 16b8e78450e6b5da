package org.mandatum.web.resource;

/** What an IRI names, as far as the answer depends on it. */
enum Kind {
    DOCUMENT,
    VERSION,
    CLAUSE,
    /** Another text: a footnote, a section, a source file. */
    TEXT,
    GRAPH,
    ONTOLOGY,
    /** Not on the web itself: an actor, a session, a verb. */
    THING;

    /**
     * Whether the thing itself can be sent, so that the answer is 200 and not 303 (W3C, Cool URIs for the Semantic
     * Web).
     */
    boolean isText() {
        return switch (this) {
            case DOCUMENT, VERSION, CLAUSE, TEXT, GRAPH, ONTOLOGY -> true;
            case THING -> false;
        };
    }
}
