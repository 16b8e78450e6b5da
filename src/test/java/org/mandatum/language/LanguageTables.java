package org.mandatum.language;

import org.mandatum.text.LanguageTag;

/** The languages as they ship, read once for all tables. */
final class LanguageTables {

    static final Languages LANGUAGES = Languages.load();

    private LanguageTables() {}

    static LanguageProfile profile(String tag) {
        return LANGUAGES.profile(new LanguageTag(tag));
    }
}
