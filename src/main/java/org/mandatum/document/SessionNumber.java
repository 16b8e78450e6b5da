package org.mandatum.document;

import org.mandatum.language.SessionMention;
import org.mandatum.language.SessionMention.Sort;

/**
 * The number of a session and what sort of session it is.
 *
 * @param number from 1; for bodies that meet by the year, the year
 * @param sort regular, special or emergency special
 */
public record SessionNumber(int number, Sort sort) {

    public SessionNumber {
        if (number < 1) {
            throw new IllegalArgumentException("No session is numbered " + number);
        }
    }

    public static SessionNumber regular(int number) {
        return new SessionNumber(number, Sort.REGULAR);
    }

    /** The session that a text names. */
    public static SessionNumber of(SessionMention mention) {
        return new SessionNumber(mention.number(), mention.sort());
    }

    /** {@code 68}, {@code S-32}, {@code ES-11}, as in symbols. */
    @Override
    public String toString() {
        return switch (sort) {
                    case REGULAR -> "";
                    case SPECIAL -> "S-";
                    case EMERGENCY_SPECIAL -> "ES-";
                }
                + number;
    }
}
