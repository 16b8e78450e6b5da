package org.mandatum.source.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts bytes as they are read. */
final class Meter {

    private long bytes;

    long bytes() {
        return bytes;
    }

    void add(long more) {
        bytes += more;
    }

    /** The same stream, counted. */
    InputStream on(InputStream in) {
        return new Metered(in, this::add);
    }

    /** Is told how many bytes were read, and may object. */
    @FunctionalInterface
    interface Counter {
        void count(long bytes) throws IOException;
    }

    /** A stream that tells how much was read of it. */
    static final class Metered extends FilterInputStream {

        private final Counter counter;

        Metered(InputStream in, Counter counter) {
            super(in);
            this.counter = counter;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            counter.count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            counter.count(Math.max(0, read));
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(bytes);
            counter.count(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
