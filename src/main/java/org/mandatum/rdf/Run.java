package org.mandatum.rdf;

import java.time.Instant;

/**
 * A run of the program, as the provenance of a graph names it.
 *
 * @param programVersion the version of the program, such as {@code 0.1.0}
 * @param time when the file was read
 */
public record Run(String programVersion, Instant time) {}
