package org.mandatum.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/**
 * The entries of a Word file, inflated only when they are read, and then not without end.
 *
 * <p>What POI itself offers against zip bombs is one setting for the whole process, and inflates pictures too.
 */
final class WordZip implements ZipEntrySource {

    /** The words of the longest report of the United Nations take some 5 MB as Word's XML. */
    private static final int MOST_BYTES = 64 << 20;

    /** Lists of parts and relationships are held as trees, at many times their size. */
    private static final int MOST_BYTES_OF_LIST = 1 << 20;

    private static final int MOST_ENTRIES = 10_000;

    private final ZipFile zip;
    private long inflated;
    private boolean closed;

    WordZip(byte[] bytes) throws IOException {
        zip = ZipFile.builder().setByteArray(bytes).get();
        if (Collections.list(zip.getEntries()).size() > MOST_ENTRIES) {
            close();
            throw new IOException("it has more than " + MOST_ENTRIES + " parts");
        }
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return zip.getEntries();
    }

    @Override
    public ZipArchiveEntry getEntry(String path) {
        return zip.getEntry(path.startsWith("/") ? path.substring(1) : path);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
            // Packages know no other: ECMA-376, Part 2, annex B. The library would look for classes that are not there.
            throw new IOException("it is packed by method " + entry.getMethod());
        }
        var name = entry.getName();
        boolean words = name.endsWith(".xml") && !name.startsWith("[") && !name.startsWith("docProps/");
        return new Bounded(zip.getInputStream(entry), words ? MOST_BYTES : MOST_BYTES_OF_LIST);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        zip.close();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    /** Stops where the part is larger than it may be, or all that was read so far is. */
    private final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream part, int most) {
            super(part);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) throws IOException {
            left -= bytes;
            inflated += bytes;
            if (left < 0 || inflated > MOST_BYTES) {
                throw new IOException("it unpacks to more than " + MOST_BYTES / (1 << 20) + " MB");
            }
        }
    }
}
