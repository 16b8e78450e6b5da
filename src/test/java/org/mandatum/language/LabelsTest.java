package org.mandatum.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mandatum.language.Label.Style;

class LabelsTest {

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvFileSource(resources = "labels.csv", numLinesToSkip = 1)
    void aParagraphHasTheLabelOfTheTable(String language, String text, @Nullable String readings, String reason) {
        var found = LanguageTables.profile(language)
                .labels()
                .at(text, 0)
                .map(Label::readings)
                .orElse(List.of());
        assertThat(found.stream()
                        .map(reading -> reading.style() + " " + reading.segment())
                        .collect(Collectors.joining("|")))
                .as(reason)
                .isEqualTo(readings == null ? "" : readings);
    }

    @Test
    void aHeadingThatIsALabelAloneIsReadInEveryLanguage() {
        for (var profile : LanguageTables.LANGUAGES.profiles()) {
            var section = profile.labels().heading("II").orElseThrow();
            assertThat(section.as(Style.SECTION).orElseThrow().segment()).isEqualTo("II");
            var part = profile.labels().heading("B").orElseThrow();
            assertThat(part.as(Style.CAPITAL).orElseThrow().segment()).isEqualTo("B");
        }
    }
}
