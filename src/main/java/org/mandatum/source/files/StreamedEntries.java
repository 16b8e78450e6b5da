package org.mandatum.source.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** The entries of an archive that is read from its beginning to its end. */
abstract sealed class StreamedEntries<E extends ArchiveEntry> implements Entries {

    private final ArchiveInputStream<E> in;
    private Optional<E> entry = Optional.empty();

    private StreamedEntries(ArchiveInputStream<E> in) {
        this.in = in;
    }

    /** A tar, which is as large as what stands in it: who decompresses it counts. */
    static final class Tar extends StreamedEntries<TarArchiveEntry> {

        Tar(InputStream in) {
            super(new TarArchiveInputStream(in));
        }

        @Override
        Optional<String> obstacle(TarArchiveEntry entry) {
            // Such an entry may unpack to any size out of nothing.
            return entry.isSparse() ? Optional.of("it is a sparse file; pack it whole") : Optional.empty();
        }

        @Override
        InputStream counted(InputStream content) {
            return content;
        }
    }

    /** A zip without a directory, or too large to be held. */
    static final class Zip extends StreamedEntries<ZipArchiveEntry> {

        private final ArchiveGuard guard;

        Zip(InputStream in, ArchiveGuard guard) {
            super(new ZipArchiveInputStream(in, null, true, true));
            this.guard = guard;
        }

        @Override
        Optional<String> obstacle(ZipArchiveEntry entry) {
            return entry.getGeneralPurposeBit().usesEncryption()
                    ? Optional.of("it is encrypted; unpack it with its password first")
                    : Optional.empty();
        }

        @Override
        InputStream counted(InputStream content) {
            return guard.unpacked(content);
        }
    }

    abstract Optional<String> obstacle(E entry);

    abstract InputStream counted(InputStream content);

    @Override
    public Optional<E> next() throws IOException {
        entry = Optional.ofNullable(in.getNextEntry());
        return entry;
    }

    @Override
    public Optional<String> obstacle() {
        var known = entry.flatMap(this::obstacle);
        return known.isPresent() || entry.filter(in::canReadEntryData).isPresent()
                ? known
                : Optional.of("it is packed in a way that is not known here");
    }

    @Override
    public InputStream content() {
        return new FilterInputStream(counted(in)) {
            @Override
            public void close() {
                // The entries behind this one are still to be read.
            }
        };
    }

    @Override
    public boolean outlastDamage() {
        return false;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
