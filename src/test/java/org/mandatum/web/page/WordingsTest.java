package org.mandatum.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WordingsTest {

    private static final Pattern SLOT = Pattern.compile("\\{\\d}");
    private static final Pattern KEY = Pattern.compile("say\\(\"([a-z.-]+)\"");
    private static final Path TEMPLATES = Path.of("src/main/jte");

    private final Wordings wordings = Wordings.load();
    private final Wording english = wordings.of("en");

    @TestFactory
    Stream<DynamicTest> everyLanguageSaysTheSameThings() {
        return wordings.all().stream()
                .map(wording -> dynamicTest(wording.language(), () -> {
                    assertThat(wording.texts().keySet())
                            .isEqualTo(english.texts().keySet());
                    english.texts().forEach((key, text) -> assertThat(
                                    slots(wording.texts().get(key)))
                            .as(key)
                            .isEqualTo(slots(text)));
                    assertThat(wording.direction()).isIn("ltr", "rtl");
                }));
    }

    @Test
    void whatTemplatesSayIsThere() throws IOException {
        try (var templates = Files.list(TEMPLATES)) {
            for (var template : templates.toList()) {
                var keys = KEY.matcher(Files.readString(template)).results().map(found -> found.group(1));
                assertThat(keys).as(template.toString()).allMatch(english.texts()::containsKey);
            }
        }
    }

    @Test
    void slotsAreFilledAndNumbersGrouped() {
        assertThat(english.say("front.latest", 25, 2154)).isEqualTo("The latest 25 of 2,154.");
        assertThat(wordings.of("de").language())
                .as("a language that pages do not speak")
                .isEqualTo("en");
        assertThatThrownBy(() -> english.say("no.such.key")).hasMessageContaining("no.such.key");
    }

    private static String slots(String text) {
        return SLOT.matcher(text).results().map(slot -> slot.group()).sorted().collect(Collectors.joining());
    }
}
