package org.mandatum.semantic;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import org.mandatum.document.SessionNumber;
import org.mandatum.language.DateMention;
import org.mandatum.language.Dates;
import org.mandatum.language.LanguageProfile;
import org.mandatum.language.Numerals;
import org.mandatum.language.SessionMention;
import org.mandatum.language.Sessions;
import org.mandatum.language.Wording;
import org.mandatum.language.WordingMatch;
import org.mandatum.language.Words;
import org.mandatum.text.Span;

/** Reads until when a task is to be done: at a session, by a date, within a time counted from the adoption. */
final class DeadlineReader {

    private static final int BETWEEN_WORDING_AND_DATE = 3;

    /** How long a date is that is only a year. */
    private static final int YEAR = 4;

    private static final int YEARS_AHEAD = 3;

    private final Sessions sessions;
    private final Dates dates;
    private final Wording notDue;
    private final Wording next;
    private final Wording present;
    private final Wording before;
    private final Wording days;
    private final Wording months;

    DeadlineReader(LanguageProfile profile) {
        sessions = profile.sessions();
        dates = profile.dates();
        notDue = profile.wording("directive.deadline.not-session");
        next = profile.wording("session.next");
        present = profile.wording("session.present");
        before = profile.wording("directive.deadline.before");
        days = profile.wording("directive.deadline.days");
        months = profile.wording("directive.deadline.months");
    }

    /** The deadline of a task; {@code meeting} is whose sessions are meant, the adopting organ's where it is nobody. */
    Directive.Due read(Words words, Optional<ActorReference> meeting, Adoption adoption) {
        return new Directive.Due(
                session(words, meeting, adoption), date(words, adoption).or(() -> period(words, adoption)));
    }

    /** The session in whose agenda something is put: the first one named. */
    Directive.Due agenda(Words words, Adoption adoption) {
        var named = sessions.findAll(words).stream()
                .map(SessionNumber::of)
                .findFirst()
                .or(() -> adoption.session().flatMap(session -> relative(words, session)));
        return new Directive.Due(named, Optional.empty());
    }

    private Optional<SessionNumber> session(Words words, Optional<ActorReference> meeting, Adoption adoption) {
        boolean own = meeting.map(adoption::isBy).orElse(true);
        var named = sessions.findAll(words).stream()
                .filter(mention -> !past(words, mention.span(), adoption, mention, own))
                .findFirst();
        if (named.isPresent() || !own) {
            return named.map(SessionNumber::of);
        }
        return adoption.session().flatMap(session -> relative(words, session));
    }

    /** A session that is over by the time of the adoption, or that only dates something else, is no deadline. */
    private boolean past(Words words, Span span, Adoption adoption, SessionMention mention, boolean own) {
        boolean over = own
                && adoption.session()
                        .map(session -> session.sort() == mention.sort() && session.number() > mention.number())
                        .orElse(false);
        return over || endsWith(notDue, words.toString().substring(0, span.start()));
    }

    private static boolean endsWith(Wording wording, String before) {
        var trimmed = before.stripTrailing();
        return wording.findAll(trimmed).stream().anyMatch(found -> found.span().end() == trimmed.length());
    }

    private Optional<SessionNumber> relative(Words words, SessionNumber session) {
        return next.find(words)
                .map(found -> new SessionNumber(session.number() + 1, session.sort()))
                .or(() -> present.find(words).map(found -> session));
    }

    /**
     * The first date that stands directly behind “until”, “by”, “no later than”; or before such a word, as in
     * Chinese.
     */
    private Optional<String> date(Words words, Adoption adoption) {
        return before.findAll(words).stream()
                .flatMap(found -> behind(words, found).stream())
                .min(Comparator.comparingInt(date -> date.span().start()))
                .map(date -> date.to().toString())
                .filter(date -> !isGoal(date, adoption));
    }

    /** “By 2030” is by when the world is to be better, not by when somebody has done a task. */
    private static boolean isGoal(String date, Adoption adoption) {
        return date.length() == YEAR
                && adoption.day()
                        .map(day -> Integer.parseInt(date) > day.getYear() + YEARS_AHEAD)
                        .orElse(false);
    }

    private Optional<DateMention> behind(Words words, WordingMatch wording) {
        if (wording.slots().containsKey("date")) {
            return wording.slotSpan("date").flatMap(span -> dates.read(span.in(words))
                    .map(date -> new DateMention(span, date.from(), date.to())));
        }
        int end = wording.span().end();
        return dates.find(words, end)
                .or(() -> dates.find(words, wording.span().start()))
                .filter(date -> date.span().start() <= end + BETWEEN_WORDING_AND_DATE);
    }

    private Optional<String> period(Words words, Adoption adoption) {
        return adoption.day().flatMap(day -> length(days, words)
                .map(number -> day.plusDays(number))
                .or(() -> length(months, words).map(number -> day.plusMonths(number)))
                .map(LocalDate::toString));
    }

    private static Optional<Integer> length(Wording wording, Words words) {
        return wording.find(words)
                .flatMap(found -> found.slot("number"))
                .map(Numerals::value)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt);
    }
}
