/**
 * Pages for people: what a page shows, as records, and the templates that show it ({@code src/main/jte}), compiled into
 * this package.
 *
 * <p>Guaranteed: every text is escaped for the place where it stands; nothing on a page needs a script; an IRI of
 * another scheme than http and https is never a link; every page says its language and its direction, and every text in
 * another language says its own.
 *
 * <p>What the pages themselves say is in {@code web/wording}, one file a language.
 */
@NullMarked
package org.mandatum.web.page;

import org.jspecify.annotations.NullMarked;
