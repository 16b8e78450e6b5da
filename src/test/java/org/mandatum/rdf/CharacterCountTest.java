package org.mandatum.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatum.text.Span;

class CharacterCountTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0",
        "0, 1, 0, 1",
        "1, 3, 1, 2",
        "3, 4, 2, 3",
        "4, 6, 3, 4",
        "6, 6, 4, 4",
    })
    void aCharacterOfTwoUnitsCountsOnce(int start, int end, int first, int last) {
        var count = new CharacterCount("a\uD83D\uDEA2b\uD840\uDC00");
        assertThat(count.characters(new Span(start, end))).isEqualTo(new Span(first, last));
    }
}
