package org.mandatum.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Numerals;
import org.mandatum.language.WordingMatch;
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
        match(line).ifPresent(found -> blank(rest, found.span()));
        profile.dates().findAll(rest).forEach(date -> blank(rest, date.span()));
        return rest.chars().noneMatch(Character::isLetterOrDigit)
                && line.chars().anyMatch(Character::isLetterOrDigit);
    }

    /** The number of the meeting that a line names; {@code offset} is where the line stands in the reading text. */
    Optional<Stated<Integer>> meeting(CharSequence line, int offset) {
        return match(line).flatMap(found -> number(found).stream()
                .mapToObj(number -> new Stated<>(number, found.span().shifted(offset)))
                .findFirst());
    }

    private Optional<WordingMatch> match(CharSequence line) {
        return Stream.of("closing.plenary-meeting", "closing.meeting")
                .flatMap(key -> profile.wording(key).find(line).stream())
                .findFirst();
    }

    /** The number, in figures or words, that fills the slot of a wording. */
    OptionalInt number(WordingMatch meeting) {
        var figure = meeting.slot("number").map(Numerals::value).orElse(OptionalInt.empty());
        return figure.isPresent()
                ? figure
                : meeting.slot("ordinal").map(profile.ordinals()::value).orElse(OptionalInt.empty());
    }

    Optional<Stated<LocalDate>> date(CharSequence line, int offset) {
        return profile.dates().findAll(line).stream()
                .flatMap(date ->
                        date.day().map(day -> new Stated<>(day, date.span().shifted(offset))).stream())
                .findFirst();
    }

    private static void blank(StringBuilder line, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            line.setCharAt(i, ' ');
        }
    }
}
