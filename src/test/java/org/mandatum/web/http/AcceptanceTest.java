package org.mandatum.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptanceTest {

    private static final List<Offer<String>> OFFERS = List.of(
            new Offer<>("text/html", "page"), new Offer<>("text/turtle", "turtle"), new Offer<>("text/csv", "table"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                                   | page   | no field accepts everything",
                "*/*                                 | page   | the server's order decides",
                "text/turtle                         | turtle |",
                "TEXT/Turtle;charset=utf-8           | turtle | case and parameters do not matter",
                "text/*;q=0.5, text/csv              | table  |",
                "text/html;q=0.4, text/turtle;q=0.40 | page   | equal weights: the server's order",
                "*/*, text/html;q=0.1                | turtle | the precise range counts for its type",
                "*/*, text/html;q=0, text/turtle;q=0 | table  | weight 0 refuses",
                "image/png                           | -      | nothing suits",
                "*/*;q=0                             | -      |",
                "text/turtle;q=much                  | -      | a weight that is none refuses",
                "text/turtle;q=7                     | turtle | a weight beyond 1 is 1",
                "/turtle, text/                      | page   | what cannot be read asks for nothing",
            })
    void theBestOfferIsTaken(String field, String form, String reason) {
        assertThat(Acceptance.of(field).best(OFFERS).map(Offer::form).orElse(null))
                .as(reason)
                .isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                     | -",
                "fr                    | fr",
                "de, en;q=0.8, fr;q=0.9| fr",
                "AR-eg                 | ar",
                "zh-Hans-CN, ar        | ar",
                "*, en                 | en",
                "fr;q=0, en            | en",
            })
    void theBestLanguageIsTaken(String field, String language) {
        assertThat(LanguagePreference.of(field).best(List.of("ar", "en", "fr")).orElse(null))
                .isEqualTo(language);
    }

    @Test
    void aTagIsFoundInAField() {
        var tag = EntityTag.of("r1", "a", "b");
        assertThat(tag).isNotEqualTo(EntityTag.of("r2", "a", "b")).isNotEqualTo(EntityTag.of("r1", "ab", ""));
        assertThat(tag.isIn(tag.value())).isTrue();
        assertThat(tag.isIn("\"x\", " + tag.value().substring(2)))
                .as("weak comparison")
                .isTrue();
        assertThat(tag.isIn("*")).isTrue();
        assertThat(tag.isIn("\"x\"")).isFalse();
        assertThat(tag.isIn(null)).isFalse();
    }
}
