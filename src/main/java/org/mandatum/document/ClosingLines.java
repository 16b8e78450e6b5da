package org.mandatum.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Numerals;
import org.mandatum.text.Span;

/** Reads the lines that end a resolution: the number of the meeting and the date, on one line or two, in either order. */
final class ClosingLines {

    private final LanguageProfile profile;

    ClosingLines(LanguageProfile profile) {
        this.profile = profile;
    }

    /** Whether a line says nothing but a meeting, or a date, or both. */
    boolean isClosing(CharSequence line) {
        var rest = new StringBuilder(line);
        profile.wording("closing-meeting").find(line).ifPresent(found -> blank(rest, found.span()));
        profile.dates().findAll(rest).forEach(date -> blank(rest, date.span()));
        return rest.chars().noneMatch(Character::isLetterOrDigit)
                && line.chars().anyMatch(Character::isLetterOrDigit);
    }

    Optional<Stated<Integer>> meeting(CharSequence line, int offset) {
        return profile.wording("closing-meeting")
                .find(line)
                .flatMap(found -> found.slot("number").map(Numerals::value).stream()
                        .flatMapToInt(OptionalInt::stream)
                        .mapToObj(number -> new Stated<>(number, found.span().shifted(offset)))
                        .findFirst());
    }

    Optional<Stated<LocalDate>> date(CharSequence line, int offset) {
        return profile.dates().findAll(line).stream()
                .flatMap(date -> date.day()
                        .map(day -> new Stated<>(day, date.span().shifted(offset)))
                        .stream())
                .findFirst();
    }

    private static void blank(StringBuilder line, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            line.setCharAt(i, ' ');
        }
    }
}
