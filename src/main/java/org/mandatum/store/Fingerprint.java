package org.mandatum.store;

import java.util.regex.Pattern;

/**
 * How many statements a set holds, and a checksum of them that does not depend on their order.
 *
 * <p>The checksum is the sum, modulo 2¹²⁸, of a cryptographic hash of each statement. Two sets with one fingerprint hold
 * the same statements, save by a chance that need not be reckoned with.
 *
 * @param statements number of statements, at least 0
 * @param high upper 64 bits of the checksum
 * @param low lower 64 bits of the checksum
 */
public record Fingerprint(long statements, long high, long low) {

    /** The fingerprint of the empty set. */
    public static final Fingerprint EMPTY = new Fingerprint(0, 0, 0);

    private static final Pattern CHECKSUM = Pattern.compile("[0-9a-f]{32}");

    /** The fingerprint of two sets together that have no statement in common. */
    public Fingerprint plus(Fingerprint other) {
        var sum = low + other.low;
        var carry = Long.compareUnsigned(sum, low) < 0 ? 1 : 0;
        return new Fingerprint(statements + other.statements, high + other.high + carry, sum);
    }

    /** The checksum as 32 hexadecimal digits. */
    public String checksum() {
        return "%016x%016x".formatted(high, low);
    }

    static Fingerprint of(long statements, String checksum) {
        if (!CHECKSUM.matcher(checksum).matches()) {
            throw new IllegalArgumentException("Not a checksum: " + checksum);
        }
        return new Fingerprint(
                statements, Long.parseUnsignedLong(checksum, 0, 16, 16), Long.parseUnsignedLong(checksum, 16, 32, 16));
    }
}
