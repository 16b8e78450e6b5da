package org.mandatum.text;

import java.util.regex.Pattern;

/** A language by its BCP 47 primary subtag, such as {@code zh}; always in lower case. */
public record LanguageTag(String value) implements Comparable<LanguageTag> {

    private static final Pattern PRIMARY = Pattern.compile("[a-z]{2,3}");

    public LanguageTag {
        if (!PRIMARY.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a primary language subtag: " + value);
        }
    }

    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
