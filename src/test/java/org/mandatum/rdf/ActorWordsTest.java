package org.mandatum.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Open-ended Working Group      | open-ended-working-group   | open ended working group
            open ended  working group     | open-ended-working-group   | open ended working group
            Inter‑Agency Committee (IAC), | inter-agency-committee-iac | inter agency committee iac
            Interagency Committee         | interagency-committee      | interagency committee
            groupe d'experts              | groupe-dʼexperts           | groupe d’experts
            Groupe d’experts              | groupe-dʼexperts           | groupe d’experts
            groupe d experts              | groupe-d-experts           | groupe d experts
            “Friends of the sea”          | friends-of-the-sea         | friends of the sea
            ‘Friends of the sea’          | friends-of-the-sea         | friends of the sea
            沿海国                         | 沿海国                      | 沿海国
            الدول الساحلية                | الدول-الساحلية             | الدول الساحلية
            """)
    void spellingsOfOneNameMeet(String words, String segment, String label) {
        assertThat(new ActorWords(words).segment()).isEqualTo(segment);
        assertThat(new ActorWords(words).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"***", "—", "()"})
    void wordsWithoutLettersAreKept(String words) {
        assertThat(new ActorWords(words).label()).isEqualTo(words);
        assertThat(new ActorWords(words).segment()).startsWith("~");
    }
}
