package org.mandatum.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class OrdinalsTest {

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvFileSource(resources = "ordinals.csv", numLinesToSkip = 1)
    void anOrdinalHasTheValueOfTheTable(String language, String written, @Nullable Integer value, String reason) {
        var ordinals = LanguageTables.profile(language).ordinals();
        assertThat(ordinals.value(written)).as(reason).isEqualTo(NumeralsTest.optional(value));
        var within = "… " + written + " …";
        assertThat(ordinals.find(within, 0).map(found -> found.span().in(within)))
                .as("found in running text")
                .isEqualTo(
                        value == null
                                ? ordinals.find(within, 0)
                                        .map(found -> found.span().in(within))
                                : java.util.Optional.of(written));
    }
}
