package org.mandatum.cli.fetch;

import java.util.Arrays;
import java.util.Locale;

/** What the UN publishes as XML in repositories of its own, one an organ (github.com/UNxml). */
public enum Collection {
    GA,
    SC,
    HRC,
    ECOSOC;

    private static final byte[] GZIP = {0x1f, (byte) 0x8b};

    /** The name of its repository. */
    public String repository() {
        return name() + "resolutions";
    }

    /** The address of all that the repository holds, as an archive; as GitHub names it. */
    String archive(String repositories) {
        return "%s/%s/archive/refs/heads/main.tar.gz".formatted(repositories.replaceFirst("/+$", ""), repository());
    }

    /** Whether a file is such an archive. */
    static boolean begins(byte[] head) {
        return head.length > GZIP.length && Arrays.equals(head, 0, GZIP.length, GZIP, 0, GZIP.length);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
