/**
 * What the publisher says of the data as a whole: a catalogue (DCAT 3), how the data are built (VoID), and what search
 * engines read (schema.org), all of the release that is served.
 */
@NullMarked
package org.mandatum.web.catalogue;

import org.jspecify.annotations.NullMarked;
