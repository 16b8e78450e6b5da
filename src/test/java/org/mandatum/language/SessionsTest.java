package org.mandatum.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SessionsTest {

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvFileSource(resources = "sessions.csv", numLinesToSkip = 1)
    void aTextNamesTheSessionsOfTheTable(String language, String text, @Nullable String sessions, String reason) {
        var found = LanguageTables.profile(language).sessions().findAll(text);
        assertThat(found.stream().map(SessionsTest::inSymbols).collect(Collectors.joining(" ")))
                .as(reason)
                .isEqualTo(sessions == null ? "" : sessions);
        assertThat(found).isSortedAccordingTo((one, other) -> one.span().compareTo(other.span()));
    }

    /** As symbols write a session: 78, S-32, ES-11. */
    private static String inSymbols(SessionMention session) {
        return switch (session.sort()) {
                    case REGULAR -> "";
                    case SPECIAL -> "S-";
                    case EMERGENCY_SPECIAL -> "ES-";
                }
                + session.number();
    }
}
