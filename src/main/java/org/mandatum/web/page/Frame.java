package org.mandatum.web.page;

import java.util.List;

/**
 * What every page has around its content.
 *
 * @param words what the page says, in the reader's language
 * @param languages the languages in which the page can be had
 * @param release the release that the page was made from; empty where it was made from none
 * @param alternates other forms of the same content
 */
public record Frame(Wording words, List<Language> languages, String release, List<Alternate> alternates) {

    /**
     * A language in which the page can be had.
     *
     * @param name in the language itself
     */
    record Language(String tag, String name, String href) {}

    /** Copies the lists. */
    public Frame {
        languages = List.copyOf(languages);
        alternates = List.copyOf(alternates);
    }

    String say(String key, Object... facts) {
        return words.say(key, facts);
    }

    /** The reader's language. */
    public String language() {
        return words.language();
    }
}
