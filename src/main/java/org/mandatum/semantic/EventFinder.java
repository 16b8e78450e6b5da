package org.mandatum.semantic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandatum.language.Languages;
import org.mandatum.text.LanguageTag;

/**
 * Finds the conferences, summits and meetings that clauses mention with their place and dates.
 *
 * <p>What is held in several places or at several times (“in Geneva from 10 to 12 December 2003 (first phase) and in
 * Tunis from …”) is several events of one name.
 */
final class EventFinder {

    private final Map<LanguageTag, EventReader> readers = new HashMap<>();

    EventFinder(Languages languages) {
        languages.profiles().forEach(profile -> readers.put(profile.tag(), new EventReader(profile)));
    }

    /** The events, in reading order; dates within {@code citations} are those of documents. */
    List<Event> find(Stretches stretches, Collection<Act> acts, Collection<Cited> citations) {
        var reader = readers.get(stretches.resolution().language());
        var actsByPlace = new SpanIndex<>(acts, Act::span);
        var citationsByPlace =
                new SpanIndex<>(citations, cited -> cited.citation().span());
        var events = new ArrayList<Event>();
        stretches.all().forEach(stretch -> {
            var documents = citationsByPlace.within(stretch.span()).stream()
                    .map(cited -> stretch.inWords(cited.citation().span()))
                    .toList();
            var phraseEnds = actsByPlace.within(stretch.span()).stream()
                    .map(act -> stretch.inWords(act.span()).end())
                    .toList();
            reader.read(stretch.text(), documents, phraseEnds).stream()
                    .map(event -> new Event(
                            stretch.clause().path(),
                            stretch.inText(event.span()),
                            event.name().in(stretch.words()),
                            Optional.of(event.place().in(stretch.words())),
                            Optional.of(event.from()),
                            Optional.of(event.to())))
                    .forEach(events::add);
        });
        events.sort(Comparator.comparing(Event::span));
        return events;
    }
}
