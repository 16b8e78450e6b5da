package org.mandatum.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mandatum.text.LanguageTag;

class LanguageDetectorTest {

    @ParameterizedTest(name = "{2}: {0}")
    @CsvFileSource(resources = "detect.csv", numLinesToSkip = 1)
    void aTextIsInTheLanguageOfTheTable(@Nullable String text, @Nullable String language, String reason) {
        var detected = LanguageTables.LANGUAGES.detect(text == null ? "" : text);
        assertThat(detected.map(LanguageTag::value).orElse(null)).as(reason).isEqualTo(language);
    }
}
