package org.mandatum.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mandatum.text.LanguageTag;

/**
 * The languages that can be read: those listed in {@code language/index.txt} on the class path, each with its file of
 * wordings beside it. One more language is one more file and one more line.
 */
public final class Languages {

    private static final String FOLDER = "/language/";

    private final Map<LanguageTag, LanguageProfile> profiles;
    private final LanguageDetector detector;

    private Languages(Map<LanguageTag, LanguageProfile> profiles) {
        this.profiles = Collections.unmodifiableMap(profiles);
        this.detector = new LanguageDetector(profiles.values());
    }

    /**
     * Reads all language files; throws {@code UncheckedIOException} or {@code IllegalArgumentException} at a broken
     * one.
     */
    public static Languages load() {
        var profiles = new TreeMap<LanguageTag, LanguageProfile>();
        for (var tag : listed()) {
            profiles.put(tag, new LanguageProfile(tag, WordingFile.read(FOLDER + tag + ".properties")));
        }
        return new Languages(profiles);
    }

    /**
     * The tags of the languages that can be read, as the list has them; throws {@code UncheckedIOException} without
     * one.
     */
    public static List<LanguageTag> listed() {
        try (var in = new BufferedReader(
                new InputStreamReader(WordingFile.open(FOLDER + "index.txt"), StandardCharsets.UTF_8))) {
            return in.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(LanguageTag::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the list of languages", e);
        }
    }

    /** The profiles in the order of their tags. */
    public Collection<LanguageProfile> profiles() {
        return profiles.values();
    }

    /** The profile of a language; throws {@code IllegalArgumentException} for one that cannot be read. */
    public LanguageProfile profile(LanguageTag tag) {
        return find(tag).orElseThrow(() -> new IllegalArgumentException("No language file for " + tag));
    }

    /** The profile of a language, if it can be read. */
    public Optional<LanguageProfile> find(LanguageTag tag) {
        return Optional.ofNullable(profiles.get(tag));
    }

    /**
     * The language of a text, told by its script and its commonest words; nothing where no language here is likely. A
     * short text of another language (a running head, a symbol) in a long one does not mislead.
     */
    public Optional<LanguageTag> detect(CharSequence text) {
        return detector.detect(text);
    }
}
