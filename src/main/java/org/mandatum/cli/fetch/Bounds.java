package org.mandatum.cli.fetch;

import java.time.Duration;

/**
 * How much of an answer is taken.
 *
 * @param bytes the largest file
 * @param silence how long a server may send nothing
 * @param whole how long the whole may take
 */
public record Bounds(long bytes, Duration silence, Duration whole) {

    private static final long MEGABYTE = 1 << 20;
    private static final Duration SILENCE = Duration.ofSeconds(60);

    /** One document: the largest are reports of several hundred pages with pictures. */
    public static final Bounds DOCUMENT = new Bounds(256 * MEGABYTE, SILENCE, Duration.ofMinutes(15));

    /** Whatever a person gives the address of, a large archive included. */
    public static final Bounds FILE = new Bounds(2048 * MEGABYTE, SILENCE, Duration.ofHours(1));

    /** All that one of the UN's repositories holds. */
    public static final Bounds COLLECTION = new Bounds(8192 * MEGABYTE, SILENCE, Duration.ofHours(6));

    /** The largest file, for people. */
    String size() {
        return bytes >= MEGABYTE ? bytes / MEGABYTE + " MB" : bytes + " bytes";
    }
}
