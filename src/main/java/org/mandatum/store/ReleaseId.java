package org.mandatum.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a release, made of its time: {@code 20260314-092653-589}.
 *
 * <p>Names sort by time. They hold only small letters, digits and hyphens, so that a name from a request is never a path.
 */
public record ReleaseId(String value) implements Comparable<ReleaseId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    public ReleaseId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the name of a release: " + value);
        }
    }

    /** The release that a text names; empty when the text is no name of a release. */
    public static Optional<ReleaseId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ReleaseId(text)) : Optional.empty();
    }

    static ReleaseId at(Instant time) {
        return new ReleaseId(TIME.format(time));
    }

    @Override
    public int compareTo(ReleaseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
