package org.mandatum.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatum.text.Diagnostic;

/** A symbol with wrong letters is read, and it is said how. */
class DamagedSymbolTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Recalling document A/68/4l2, | “A/68/4l2” was read as the symbol A/68/412",
                "en | Recalling document А/68/412, | “А/68/412” was read as the symbol A/68/412",
                "ru | ссылаясь на документ А/68/412, | “А/68/412” was read as the symbol A/68/412",
                "en | Recalling document A/68/412, | ''",
            })
    void aDamagedSymbolIsReported(String language, String words, String sentence) {
        var read = Shipped.INTERPRETER.interpret(Outline.read("language: " + language + "\npre " + words));
        assertThat(read.value().citations())
                .extracting(cited -> cited.citation().toString())
                .singleElement()
                .asString()
                .contains("A/68/412");
        assertThat(String.join(
                        "", read.diagnostics().stream().map(Diagnostic::message).toList()))
                .isEqualTo(sentence);
    }
}
