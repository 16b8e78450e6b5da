package org.mandatum.web.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The languages in which pages can be read, in the order of their tags. */
final class Wordings {

    private static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");
    private static final String FALLBACK = "en";

    private final Map<String, Wording> byLanguage;

    private Wordings(Map<String, Wording> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /** Reads the files of {@code web/wording}. */
    static Wordings load() {
        var all = new LinkedHashMap<String, Wording>();
        LANGUAGES.forEach(language -> all.put(language, read(language)));
        return new Wordings(all);
    }

    private static Wording read(String language) {
        var name = "/web/wording/" + language + ".properties";
        try (var in = Wordings.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks " + name);
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Wording(
                    language,
                    properties.stringPropertyNames().stream()
                            .collect(Collectors.toMap(key -> key, properties::getProperty)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Wording> all() {
        return List.copyOf(byLanguage.values());
    }

    /** The wording of a language; English for a language that pages do not speak. */
    Wording of(String language) {
        return byLanguage.getOrDefault(language, byLanguage.get(FALLBACK));
    }

    boolean speak(String language) {
        return byLanguage.containsKey(language);
    }
}
