package org.mandatum.store.text;

/** The fields of an entry in the index; each entry is one literal of one thing. */
enum TextField {
    THING,
    PROPERTY,
    LANGUAGE,
    TEXT;

    /** The field in which the words of a language are sought. */
    static String words(String language) {
        return "words-" + Words.primary(language);
    }
}
