package org.mandatum.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mandatum.language.SessionMention.Sort;

/**
 * Sessions and the days on which the General Assembly opened them, with the year for organs of which no more is
 * known.
 */
class SessionCalendarTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/document/sessions.csv", useHeadersInDisplayName = true)
    void aSessionIsHeldWhenItsRuleOrRecordSays(String organ, String session, String from, String to, String reason) {
        var period = SessionCalendar.shipped().period(organ, number(session));
        assertThat(period.map(SessionPeriod::from).orElse(null)).as(reason).isEqualTo(from);
        assertThat(period.map(SessionPeriod::to).orElse(null)).as(reason).isEqualTo(to);
    }

    private static SessionNumber number(String written) {
        return written.startsWith("S-")
                ? new SessionNumber(Integer.parseInt(written.substring(2)), Sort.SPECIAL)
                : SessionNumber.regular(Integer.parseInt(written));
    }
}
