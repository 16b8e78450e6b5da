/**
 * What the command line fetches from the web: single files in a courteous, bounded and resumable way, and on top of that
 * documents of the UN's document service and collections of its repositories.
 *
 * <p>No other package asks anything of a network. What goes wrong is a {@link org.mandatum.cli.fetch.FetchFailure}, one
 * line that says what to do next.
 */
@NullMarked
package org.mandatum.cli.fetch;

import org.jspecify.annotations.NullMarked;
