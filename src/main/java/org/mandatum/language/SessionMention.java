package org.mandatum.language;

import org.mandatum.text.Span;

/**
 * A session in a text: “seventy-eighth session”, «第三十二届特别会议», “2024 session”.
 *
 * @param span its words; in a list, “seventy-eighth and eightieth sessions”, those of the one ordinal
 * @param sort the sort of session
 * @param number its number, from 1; the year for a body that meets by the year
 */
public record SessionMention(Span span, Sort sort, int number) {

    /** The sorts of session, each numbered by itself. */
    public enum Sort {
        REGULAR,
        SPECIAL,
        EMERGENCY_SPECIAL
    }
}
