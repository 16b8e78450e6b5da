package org.mandatum.cli.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a server wants to be left alone, in both ways of saying it. */
class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2013-12-27T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "120, PT2M",
        "' 0 ', PT0S",
        "'Fri, 27 Dec 2013 10:00:30 GMT', PT30S",
        "'Fri, 27 Dec 2013 09:00:00 GMT', PT0S",
        "soon,",
        "-1,",
        "99999999999999999999,",
        "'',"
    })
    void isRead(String written, Duration wait) {
        assertThat(RetryAfter.read(written, NOW)).isEqualTo(Optional.ofNullable(wait));
    }
}
