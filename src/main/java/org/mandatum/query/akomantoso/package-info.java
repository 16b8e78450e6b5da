/**
 * Akoma Ntoso made from the graph: a language version as the OASIS LegalDocML schema has it, in the parts that the United
 * Nations' own files use, so that a text of any age and form can be had in the form of the newest.
 */
@NullMarked
package org.mandatum.query.akomantoso;

import org.jspecify.annotations.NullMarked;
