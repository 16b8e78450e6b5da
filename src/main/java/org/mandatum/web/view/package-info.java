/**
 * What pages show, read from the data: from an IRI and a release to the records of {@link org.mandatum.web.page}.
 *
 * <p>Every name is given in the reader's language where the data have it. Nothing is said on a page that the data do not
 * say.
 */
@NullMarked
package org.mandatum.web.view;

import org.jspecify.annotations.NullMarked;
