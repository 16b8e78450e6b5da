package org.mandatum.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NumeralsTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "numerals.csv", numLinesToSkip = 1)
    void aNumberHasTheValueOfTheTable(@Nullable String written, @Nullable Integer value, String reason) {
        assertThat(Numerals.value(written == null ? "" : written)).as(reason).isEqualTo(optional(value));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "roman.csv", numLinesToSkip = 1)
    void aRomanNumeralHasTheValueOfTheTable(@Nullable String written, @Nullable Integer value, String reason) {
        assertThat(Numerals.roman(written == null ? "" : written)).as(reason).isEqualTo(optional(value));
    }

    @Test
    void everyRomanNumeralIsReadAsItWasWritten() {
        IntStream.rangeClosed(1, 3999).forEach(number -> assertThat(Numerals.roman(Numerals.roman(number)))
                .hasValue(number));
        assertThatIllegalArgumentException().isThrownBy(() -> Numerals.roman(0));
    }

    static OptionalInt optional(@Nullable Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
