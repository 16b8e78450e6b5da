package org.mandatum.source.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Counts what comes out of an archive, and stops bombs: archives that unpack to many times their size. */
final class ArchiveGuard {

    /** Up to here any archive may unpack: a page of spaces is no bomb. */
    private static final long HARMLESS = 32L << 20;

    private final Limits limits;
    private final LongSupplier packed;
    private long unpacked;
    private int entries;

    /**
     * @param packed the bytes that were read of the archive so far, or all it has; archives within it do not count
     */
    ArchiveGuard(Limits limits, LongSupplier packed) {
        this.limits = limits;
        this.packed = packed;
    }

    /** The unpacked bytes, counted and bounded. */
    InputStream unpacked(InputStream in) {
        return new Meter.Metered(in, this::count);
    }

    private void count(long bytes) throws Refused {
        unpacked += bytes;
        if (unpacked > limits.archiveBytes()) {
            throw new Refused("it unpacks to more than " + (limits.archiveBytes() >> 20) + " MB");
        }
        if (unpacked > HARMLESS && unpacked / limits.expansion() > packed.getAsLong()) {
            throw new Refused("it unpacks to more than " + limits.expansion() + " times its size");
        }
    }

    /** Counts an entry. */
    void entry() throws Refused {
        if (++entries > limits.archiveEntries()) {
            throw new Refused("it has more than " + limits.archiveEntries() + " entries");
        }
    }

    /** An archive goes beyond the limits; the message says which. */
    static final class Refused extends IOException {

        Refused(String message) {
            super(message);
        }
    }
}
