package org.mandatum.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings come from one file and the environment. */
class SettingsReaderTest {

    private static final Path DOCUMENTED = Path.of("docs/deploy/mandatum.properties");

    @Test
    void nothingWrittenIsThisMachineOnly() {
        assertThat(SettingsReader.read(Map.of(), Map.of())).isEqualTo(ServerSettings.local(3030));
    }

    @Test
    void theEnvironmentGoesBeforeTheFile() {
        var settings = SettingsReader.read(
                Map.of("query-seconds", "5", "publisher", "A library"),
                Map.of("MANDATUM_QUERY_SECONDS", "7.5", "PATH", "/bin"));
        assertThat(settings.limits().time()).isEqualTo(Duration.ofMillis(7500));
        assertThat(settings.publication().publisher()).contains("A library");
    }

    @ParameterizedTest
    @CsvSource({
        "query-second, 5",
        "port, high",
        "port, 70000",
        "behind-proxy, maybe",
        "base, relative",
        "answer-rows, -1"
    })
    void nonsenseIsRefusedByName(String key, String value) {
        assertThatThrownBy(() -> SettingsReader.read(Map.of(key, value), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theDocumentedFileHoldsEverySettingWithItsStandardValue() throws IOException {
        var text = Files.readString(DOCUMENTED);
        var all = new Properties();
        all.load(new StringReader(text.replaceAll("(?m)^#(?=[a-z-]+ =)", "")));
        assertThat(all).hasSize(20);
        var standard = new Properties();
        standard.load(new StringReader(text));
        Map<String, String> written =
                standard.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, standard::getProperty));
        assertThat(SettingsReader.read(written, Map.of())).isEqualTo(ServerSettings.local(3030));
        Map<String, String> withExamples =
                all.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, all::getProperty));
        assertThat(SettingsReader.read(withExamples, Map.of()).address()).isPresent();
    }
}
