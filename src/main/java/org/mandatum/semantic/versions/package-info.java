/**
 * The language versions of one resolution, held against one another. In go {@link org.mandatum.semantic.Meaning}s, one
 * after the other; of each only a {@link org.mandatum.semantic.versions.VersionDigest} is kept, some kilobytes, so that a
 * whole archive can be compared. Out come diagnostics, each on the version that deviates, naming the same place in
 * another version.
 *
 * <p>Numbers, symbols, dates and the fields of the masthead are compared, since they are the same in every language;
 * words are not.
 */
@NullMarked
package org.mandatum.semantic.versions;

import org.jspecify.annotations.NullMarked;
