/**
 * Paths in, files out: walks through folders and archives (zip, tar, what gzip, xz or bzip2 compressed) to the files in
 * them, one at a time.
 *
 * <p>Every archive is hostile: its entries, bytes, depth and ratio are bounded, the names in it are names only, and
 * nothing is ever written. What cannot be read becomes a diagnostic under its name, {@code ARCHIVE!/ENTRY}, and the
 * rest goes on.
 */
@NullMarked
package org.mandatum.source.files;

import org.jspecify.annotations.NullMarked;
