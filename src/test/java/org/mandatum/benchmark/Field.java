package org.mandatum.benchmark;

/** What is noted of a mandate beside its clause and addressee. */
enum Field {
    VERB,
    DELIVERABLE,
    RECEIVER,
    DEADLINE
}
