package org.mandatum.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mandatum.text.Span;

class WordingTest {

    @ParameterizedTest(name = "{0} {2}: {5}")
    @CsvFileSource(resources = "wordings.csv", numLinesToSkip = 1)
    void aWordingIsFoundAsTheTableSays(
            String language, String key, String text, @Nullable String slot, @Nullable String filling, String reason) {
        var found = LanguageTables.profile(language).wording(key).find(text);
        assertThat(found.isPresent()).as(reason).isEqualTo(filling != null);
        if (slot != null && filling != null) {
            assertThat(found.orElseThrow().slot(slot)).as(reason).contains(filling);
        }
    }

    @Test
    void spansAreThoseOfTheTextThatWasGiven() {
        var text = "of 4 May 1996 (see para. 3), para. 4 (a) and paras. 6 to 8";
        var paragraphs =
                LanguageTables.profile("en").wording("reference.paragraph").findAll(text);
        assertThat(paragraphs)
                .extracting(match -> match.span().in(text))
                .containsExactly("para. 3", "para. 4 (a)", "paras. 6 to 8");
        assertThat(paragraphs.getFirst().slotSpan("numbers")).contains(new Span(25, 26));
    }

    @Test
    void aKeyThatNoLanguageHasIsTheCallersMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LanguageTables.profile("en").wording("no.such.key"))
                .withMessageContaining("no.such.key");
    }
}
