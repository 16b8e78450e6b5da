package org.mandatum.source.files;

import java.io.Closeable;
import java.util.Optional;

/** A folder or an archive that is being walked through. */
interface Container extends Closeable {

    /** The next of what it holds; nothing at its end. */
    Optional<Step> next();
}
