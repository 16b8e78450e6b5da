package org.mandatum.language;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mandatum.text.LanguageTag;

/** The action phrases of all languages. */
public final class Lexicon {

    private final Map<LanguageTag, Map<Part, PhraseBook>> books;

    private Lexicon(Map<LanguageTag, Map<Part, PhraseBook>> books) {
        this.books = Map.copyOf(books);
    }

    /** Makes a lexicon of wordings; a wording of a language that cannot be read is left aside. */
    public static Lexicon of(Languages languages, Collection<LexiconEntry> entries) {
        var books = new HashMap<LanguageTag, Map<Part, PhraseBook>>();
        entries.stream()
                .collect(Collectors.groupingBy(LexiconEntry::language))
                .forEach((tag, own) -> languages.find(tag).ifPresent(profile -> books.put(tag, books(profile, own))));
        return new Lexicon(books);
    }

    private static Map<Part, PhraseBook> books(LanguageProfile profile, Collection<LexiconEntry> entries) {
        var byPart = new EnumMap<Part, PhraseBook>(Part.class);
        for (var part : Part.values()) {
            byPart.put(part, new PhraseBook(profile, part, entries));
        }
        return byPart;
    }

    /** The longest action phrase with which the words of a clause begin; nothing where they begin with none. */
    public Optional<Lead> leadAt(LanguageTag language, CharSequence text, Part part) {
        return leadAt(language, text, 0, part);
    }

    /** The longest action phrase that begins exactly at {@code from}. */
    public Optional<Lead> leadAt(LanguageTag language, CharSequence text, int from, Part part) {
        return Optional.ofNullable(books.get(language))
                .flatMap(byPart -> byPart.get(part).leadAt(text, from));
    }

    /** The same for words that stand within a clause, where a damaged phrase would be a guess. */
    public Optional<Lead> soundLeadAt(LanguageTag language, CharSequence text, int from, Part part) {
        return Optional.ofNullable(books.get(language))
                .flatMap(byPart -> byPart.get(part).soundLeadAt(text, from));
    }
}
