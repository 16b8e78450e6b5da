package org.mandatum.citation;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.mandatum.language.Numerals;

/**
 * The number that a body gave to a resolution or decision, without the body: what texts cite it by.
 *
 * <p>Source: Editorial Manual, Resolutions and other formal decisions, Identification.
 */
sealed interface ResolutionNumber {

    /**
     * As it stands in symbols: {@code 53/70}, {@code ES-11/1}, {@code 68/247 A}, {@code 217 A (III)}, {@code 1540
     * (2004)}.
     */
    String text();

    /** The part, such as {@code A} or {@code A-D}; empty for a resolution that has none. */
    String part();

    /** The same number with another part; a number that cannot have parts stays as it is. */
    ResolutionNumber withPart(String part);

    /** The kinds of session that a number tells apart. */
    enum SessionKind {
        REGULAR(""),
        SPECIAL("S-"),
        EMERGENCY("ES-");

        private final String prefix;

        SessionKind(String prefix) {
            this.prefix = prefix;
        }

        private static SessionKind of(boolean special, boolean emergency) {
            return emergency ? EMERGENCY : special ? SPECIAL : REGULAR;
        }
    }

    /** Numbered within a session, or within a year: 53/70, S-10/2, 2021/26. */
    record OfSession(SessionKind kind, int session, int number, String part) implements ResolutionNumber {
        @Override
        public String text() {
            return kind.prefix + session + "/" + number + spaced(part);
        }

        @Override
        public OfSession withPart(String other) {
            return new OfSession(kind, session, number, other);
        }
    }

    /** Numbered through all sessions, with the session in Roman numerals: 2625 (XXV), 1874 (S-IV). */
    record OfRomanSession(int number, String part, SessionKind kind, int session) implements ResolutionNumber {
        @Override
        public String text() {
            return number + spaced(part) + " (" + kind.prefix + Numerals.roman(session) + ")";
        }

        @Override
        public OfRomanSession withPart(String other) {
            return new OfRomanSession(number, other, kind, session);
        }
    }

    /** Numbered through all years, with the year: 1540 (2004). */
    record OfYear(int number, int year) implements ResolutionNumber {
        @Override
        public String text() {
            return number + " (" + year + ")";
        }

        @Override
        public String part() {
            return "";
        }

        @Override
        public OfYear withPart(String other) {
            return this;
        }
    }

    /**
     * A regular expression for a number in plain glyphs, for {@link #of(Matcher)}. Arabic writes the Roman session as
     * (د-25), a special session as دإ, an emergency one as دإط. Two parts may stand before a Roman session, joined by a
     * short word: 181 A and B (II).
     */
    String PATTERN = "(?:(?<number>\\d{1,4})(?:\\s?(?<middle>" + Part.LETTER + ")(?:\\s?[^\\s\\d()]{1,4}?\\s?(?<second>"
            + Part.LETTER + "))?)?\\s?\\(\\s?(?:"
            + "(?:(?<kind>E?S-)?(?<roman>[IVXLC]{1,8})"
            + "|د\\s?(?<special>[إا])?\\s?(?<emergency>ط)?\\s?-\\s?(?<figures>\\d{1,2}))"
            + "\\s?\\)(?:\\s?\\[?(?<behind>" + Part.LETTER + ")\\]?)?"
            + "|(?<year>(?:19|20)\\d\\d)\\s?\\))"
            + "|(?:(?<emergencyBefore>ES|د\\s?[إا]\\s?ط)\\s?-\\s?|(?<specialBefore>S|د\\s?[إا])\\s?-\\s?)?"
            + "(?<session>\\d{1,4})/(?<within>\\d{1,4})(?!\\d)(?:\\s?(?<part>" + Part.LETTER + "))?)";

    /** The number that a matcher of {@link #PATTERN} has found; nothing where no session can have that numeral. */
    static Optional<ResolutionNumber> of(Matcher found) {
        var part = Stream.of("middle", "behind", "part")
                .flatMap(group -> letter(found, group).stream())
                .findFirst()
                .orElse("");
        if (found.group("within") != null) {
            var kind = SessionKind.of(found.group("specialBefore") != null, found.group("emergencyBefore") != null);
            return Optional.of(new OfSession(kind, figure(found, "session"), figure(found, "within"), part));
        }
        if (found.group("year") != null) {
            return Optional.of(new OfYear(figure(found, "number"), figure(found, "year")));
        }
        var session = found.group("roman") == null
                ? OptionalInt.of(figure(found, "figures"))
                : Numerals.roman(found.group("roman"));
        var kind = SessionKind.of(
                found.group("kind") != null || found.group("special") != null,
                "ES-".equalsIgnoreCase(found.group("kind")) || found.group("emergency") != null);
        return session.isPresent() && session.getAsInt() > 0
                ? Optional.of(new OfRomanSession(figure(found, "number"), part, kind, session.getAsInt()))
                : Optional.empty();
    }

    /** The letter of a part that a group of {@link #PATTERN} has found. */
    static Optional<String> letter(Matcher found, String group) {
        return Optional.ofNullable(found.group(group)).flatMap(Part::letter);
    }

    private static int figure(Matcher found, String group) {
        return Integer.parseInt(found.group(group));
    }

    private static String spaced(String part) {
        return part.isEmpty() ? "" : " " + part;
    }
}
