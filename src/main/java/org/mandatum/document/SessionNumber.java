package org.mandatum.document;

/**
 * The number of a session and what sort of session it is.
 *
 * @param number from 1; for bodies that meet by the year, the year
 * @param sort regular, special or emergency special
 */
public record SessionNumber(int number, Sort sort) {

    /** The sorts of session; special ones are numbered by themselves. */
    public enum Sort {
        REGULAR(""),
        SPECIAL("S-"),
        EMERGENCY_SPECIAL("ES-");

        private final String prefix;

        Sort(String prefix) {
            this.prefix = prefix;
        }
    }

    public SessionNumber {
        if (number < 1) {
            throw new IllegalArgumentException("No session is numbered " + number);
        }
    }

    /** {@code 68}, {@code S-32}, {@code ES-11}, as in symbols. */
    @Override
    public String toString() {
        return sort.prefix + number;
    }
}
