package org.mandatum.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mandatum.language.SessionMention.Sort;

/**
 * Tells when the regular sessions of organs are held, as far as a rule or a record says so ({@code sessions.csv}).
 *
 * <p>Of the General Assembly the days; of the Human Rights Council, whose regular sessions are held three a year, in
 * spring, summer and autumn, the days where documents of the session print them, else the year; of the Economic and Social Council, which counts its sessions by years, the year.
 */
public final class SessionCalendar {

    private static final String FILE = "/sessions/sessions.csv";
    private static final String BY_YEAR = "year-of-its-number";
    private static final String THREE_A_YEAR = "three-a-year";

    /** The first session of the General Assembly opened in 1946, the second in 1947. */
    private static final int YEAR_BEFORE_FIRST = 1945;

    /** The tenth session of the Human Rights Council was the first of 2009. */
    private static final int TENTH = 10;

    private static final int YEAR_OF_TENTH = 2009;

    private record Row(String body, int first, int last, String opens, String source) {

        static Row of(String line) {
            var cells = line.split(",", -1);
            int last = cells[2].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(cells[2]);
            return new Row(cells[0], Integer.parseInt(cells[1]), last, cells[3], cells[4]);
        }

        boolean covers(String organ, int number) {
            return body.equals(organ) && first <= number && number <= last;
        }
    }

    private final List<Row> rows;

    private SessionCalendar(List<Row> rows) {
        this.rows = rows;
    }

    /** The calendar that ships with the program; throws {@code UncheckedIOException} where it is missing. */
    public static SessionCalendar shipped() {
        try (var in = SessionCalendar.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException("The program was built without " + FILE);
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
            return new SessionCalendar(
                    lines.filter(line -> !line.startsWith("#")).map(Row::of).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * When a session is held; empty for special sessions, and where neither a rule nor a record is known.
     *
     * @param organ the organ, by its name in the reference data
     */
    public Optional<SessionPeriod> period(String organ, SessionNumber session) {
        return session.sort() == Sort.REGULAR
                ? row(organ, session.number()).map(row -> period(row, session.number()))
                : Optional.empty();
    }

    private Optional<Row> row(String organ, int number) {
        return rows.stream().filter(row -> row.covers(organ, number)).findFirst();
    }

    private SessionPeriod period(Row row, int number) {
        return switch (row.opens()) {
            case BY_YEAR -> year(number, row);
            case THREE_A_YEAR -> year(YEAR_OF_TENTH + (number - TENTH) / 3, row);
            default -> row.opens().contains("/") ? printed(row) : days(row, number);
        };
    }

    private static SessionPeriod year(int year, Row row) {
        return new SessionPeriod(String.valueOf(year), String.valueOf(year), row.source());
    }

    /** The days that documents of the session print. */
    private static SessionPeriod printed(Row row) {
        var days = row.opens().split("/");
        return new SessionPeriod(days[0], days[1], row.source());
    }

    private SessionPeriod days(Row row, int number) {
        var next = row(row.body(), number + 1).orElse(row);
        return new SessionPeriod(
                opening(row, number).toString(),
                opening(next, number + 1).minusDays(1).toString(),
                row.source());
    }

    private static LocalDate opening(Row row, int number) {
        return Character.isDigit(row.opens().charAt(0))
                ? LocalDate.parse(row.opens())
                : SessionOpening.valueOf(row.opens().toUpperCase(Locale.ROOT).replace('-', '_'))
                        .in(YEAR_BEFORE_FIRST + number);
    }
}
