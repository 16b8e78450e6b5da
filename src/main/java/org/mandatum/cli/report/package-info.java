/**
 * Diagnostics on their way out: as lines for people and editors, as JSON Lines, as SARIF; and what each code means.
 *
 * <p>A report is written while the work goes on, one diagnostic after the other, and holds none.
 */
@NullMarked
package org.mandatum.cli.report;

import org.jspecify.annotations.NullMarked;
