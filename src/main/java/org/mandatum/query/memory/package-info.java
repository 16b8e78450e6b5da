/**
 * Keeps account of what queries keep in memory: rows that are sorted, told apart, grouped or joined, and nodes that
 * paths have visited.
 *
 * <p>Jena gives a time limit, but within its time a query may take all memory, and then whoever asks for a byte next
 * fails, which is seldom the one who took it. Here the operators that keep rows are Jena's own, yet the rows on their way
 * in are counted, and a query that would keep more than its share ends with a {@code MemoryPassed}.
 */
@NullMarked
package org.mandatum.query.memory;

import org.jspecify.annotations.NullMarked;
