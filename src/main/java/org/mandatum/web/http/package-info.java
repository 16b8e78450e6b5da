/**
 * What HTTP asks of every answer, whatever it says: the choice of a representation, and the form of a refusal.
 *
 * <p>In: header fields and parameters. Out: the offer that suits the client best (RFC 9110, section 12), and problem
 * details (RFC 9457). Nothing here knows RDF data or pages.
 */
@NullMarked
package org.mandatum.web.http;

import org.jspecify.annotations.NullMarked;
