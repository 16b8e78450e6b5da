package org.mandatum.benchmark;

/** The stages from a file to its statements, in their order. */
enum Stage {
    READ,
    STRUCTURE,
    INTERPRET,
    DESCRIBE
}
