package org.mandatum.source.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The entries of a zip archive, found in its directory, so that a damaged one does not hide the others. */
final class ZipEntries implements Entries {

    private final ZipFile zip;
    private final ArchiveGuard guard;
    private final Iterator<ZipArchiveEntry> entries;
    private ZipArchiveEntry entry = new ZipArchiveEntry("");

    ZipEntries(ZipFile zip, ArchiveGuard guard) {
        this.zip = zip;
        this.guard = guard;
        this.entries = Collections.list(zip.getEntriesInPhysicalOrder()).iterator();
    }

    @Override
    public Optional<ZipArchiveEntry> next() {
        if (!entries.hasNext()) {
            return Optional.empty();
        }
        entry = entries.next();
        return Optional.of(entry);
    }

    @Override
    public Optional<String> obstacle() {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Optional.of("it is encrypted; unpack it with its password first");
        }
        return zip.canReadEntryData(entry)
                ? Optional.empty()
                : Optional.of("it is packed in a way that is not known here; pack it with deflate");
    }

    @Override
    public InputStream content() throws IOException {
        return new Verified(guard.unpacked(zip.getInputStream(entry)), entry.getCrc());
    }

    @Override
    public boolean outlastDamage() {
        return true;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** A stream that fails at its end where its bytes are not those that were packed. */
    private static final class Verified extends CheckedInputStream {

        private final long expected;

        Verified(InputStream in, long expected) {
            super(in, new CRC32());
            this.expected = expected;
        }

        @Override
        public int read() throws IOException {
            return verified(super.read());
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return verified(super.read(buffer, offset, length));
        }

        private int verified(int read) throws IOException {
            if (read < 0 && getChecksum().getValue() != expected) {
                throw new IOException("its checksum is wrong");
            }
            return read;
        }
    }
}
