package org.mandatum.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DatesTest {

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvFileSource(resources = "dates.csv", numLinesToSkip = 1)
    void aTextNamesTheDatesOfTheTable(String language, String text, @Nullable String dates, String reason) {
        var found = LanguageTables.profile(language).dates().findAll(text);
        assertThat(found.stream().map(DatesTest::inIso).collect(Collectors.joining(" ")))
                .as(reason)
                .isEqualTo(dates == null ? "" : dates);
    }

    @Test
    void aDateCoversItsFirstAndItsLastDay() {
        var dates = LanguageTables.profile("en").dates();
        var month = dates.read("February 2024").orElseThrow();
        assertThat(month.from().first()).hasToString("2024-02-01");
        assertThat(month.to().last()).hasToString("2024-02-29");
        assertThat(month.day()).isEmpty();
        assertThat(dates.read("4 December 1998").flatMap(DateMention::day)).isPresent();
        assertThat(dates.read("on 4 December 1998")).as("more than a date").isEmpty();
    }

    private static String inIso(DateMention date) {
        return date.isRange() ? date.from() + "/" + date.to() : date.from().toString();
    }
}
