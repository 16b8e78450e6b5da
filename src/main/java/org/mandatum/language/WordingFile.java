package org.mandatum.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a language file writes: alternatives by key. Read from {@code language/xx.properties}, UTF-8.
 *
 * @param name the file's name, for messages
 * @param values the values as written, by key
 */
record WordingFile(String name, Map<String, String> values) {

    WordingFile {
        values = Map.copyOf(values);
    }

    /** Reads a language file from the class path; throws {@code UncheckedIOException} where there is none. */
    static WordingFile read(String resource) {
        var properties = new Properties();
        try (var in = open(resource)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
        var values = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
        return new WordingFile(resource, values);
    }

    static InputStream open(String resource) throws IOException {
        var in = WordingFile.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IOException("No such resource: " + resource);
        }
        return in;
    }

    Set<String> keys() {
        return values.keySet();
    }

    /** The value as written. */
    String value(String key) {
        var value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("No wording “" + key + "” in " + name);
        }
        return value;
    }

    /** The alternatives of a value, none where the language has no such thing. */
    List<String> alternatives(String key) {
        return Wording.alternatives(value(key)).toList();
    }
}
