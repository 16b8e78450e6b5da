package org.mandatum.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EventFinderTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/semantic/events.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '`')
    void aClauseMentionsMeetingsWithPlaceAndDates(String language, String clause, String events, String reason) {
        var meaning = Shipped.meaning(Outline.read("language: " + language + "\npre " + clause));
        var found = meaning.events().stream()
                .map(event -> event.name() + " @ " + event.place().orElse("?") + " "
                        + event.from().orElse("?") + ".." + event.to().orElse("?"))
                .collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "-" : found).as(reason).isEqualTo(events);
    }
}
