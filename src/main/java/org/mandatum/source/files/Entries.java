package org.mandatum.source.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;

/** The entries of an archive, one after the other. */
interface Entries extends Closeable {

    /** The next entry; nothing at the end of the archive. */
    Optional<? extends ArchiveEntry> next() throws IOException;

    /** Why the entry that was given last cannot be read, if so. */
    Optional<String> obstacle();

    /** The content of the entry that was given last; closing it leaves the archive open. */
    InputStream content() throws IOException;

    /** Whether the entries behind a damaged one can be read. */
    boolean outlastDamage();
}
