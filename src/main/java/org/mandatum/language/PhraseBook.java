package org.mandatum.language;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The action phrases of one language. */
final class PhraseBook {

    private final Map<Part, Map<String, String>> concepts = new EnumMap<>(Part.class);
    private final Map<Part, Templates> phrases = new EnumMap<>(Part.class);

    PhraseBook(LanguageProfile profile, Collection<LexiconEntry> entries) {
        for (var part : Part.values()) {
            var own = new HashMap<String, String>();
            entries.stream()
                    .filter(entry -> entry.part() == part)
                    .forEach(entry -> own.putIfAbsent(entry.wording(), entry.concept()));
            concepts.put(part, own);
            phrases.put(part, new Templates(List.copyOf(own.keySet()), Slot::reader));
        }
    }

    Optional<Lead> leadAt(CharSequence text, int from, Part part) {
        var templates = phrases.get(part);
        return templates
                .at(text, from)
                .findFirst()
                .map(match -> new Lead(match.span(), match.span().in(text), Optional.empty(), false));
    }
}
