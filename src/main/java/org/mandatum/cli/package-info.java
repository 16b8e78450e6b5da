/**
 * The command line: one class a command, and the wiring of the stages.
 *
 * <p>Data go to standard output, messages and progress to standard error. Whatever goes wrong is told in one line that
 * says what to do next, and in the exit status: 0 done, 1 failed, 2 wrong usage, 3 done in part.
 */
@NullMarked
package org.mandatum.cli;

import org.jspecify.annotations.NullMarked;
