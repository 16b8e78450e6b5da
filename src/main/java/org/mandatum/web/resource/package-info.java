/**
 * Dereferencing: what is answered when a client asks for the IRI of a thing.
 *
 * <p>Documents, their language versions, clauses, footnotes and graphs are texts: a client that asks for one gets it
 * (200), in the form that it negotiates. Actors, sessions, verbs and the like are not on the web, only what is known of
 * them: one redirect (303) leads from such a thing to the document about it, whose address ends in the name of the form
 * ({@code /actor/secretary-general.ttl}). These addresses exist for everything and negotiate nothing, for caches and
 * links.
 */
@NullMarked
package org.mandatum.web.resource;

import org.jspecify.annotations.NullMarked;
