package org.mandatum.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mandatum.web.page.Run;

/**
 * Finds words again in a text, and cuts the text into runs with and without meaning.
 *
 * <p>The data say which words were read as an act or a citation. Where the same words stand twice, the later mark is
 * taken for the later place; words that are not found, or lie across others, are not marked.
 */
final class Marks {

    private final String text;
    private final List<Place> places = new ArrayList<>();

    Marks(String text) {
        this.text = text;
    }

    private record Place(int start, int end, Optional<String> href, boolean act) {

        boolean overlaps(Place other) {
            return start < other.end && other.start < end;
        }
    }

    /** Marks words that perform acts, in their order. */
    Marks acts(List<String> phrases) {
        int from = 0;
        for (var phrase : phrases) {
            from = mark(phrase, from, Optional.empty(), true);
        }
        return this;
    }

    /**
     * Words that cite.
     *
     * @param words as they stand in the text
     * @param href where they lead
     */
    record CitedWords(String words, String href) {}

    /** Marks words that cite, in their order. */
    Marks citations(List<CitedWords> citations) {
        int from = 0;
        for (var citation : citations) {
            from = mark(citation.words(), from, Optional.of(citation.href()), false);
        }
        return this;
    }

    private int mark(String words, int from, Optional<String> href, boolean act) {
        var start = words.isEmpty() ? -1 : text.indexOf(words, from);
        if (start < 0) {
            return from;
        }
        var place = new Place(start, start + words.length(), href, act);
        if (places.stream().noneMatch(place::overlaps)) {
            places.add(place);
        }
        return place.end();
    }

    /** The whole text, cut where marks begin and end. */
    List<Run> runs() {
        places.sort(Comparator.comparingInt(Place::start));
        var runs = new ArrayList<Run>();
        int end = 0;
        for (var place : places) {
            plain(end, place.start(), runs);
            runs.add(new Run(text.substring(place.start(), place.end()), place.href(), place.act()));
            end = place.end();
        }
        plain(end, text.length(), runs);
        return List.copyOf(runs);
    }

    private void plain(int start, int end, List<Run> runs) {
        if (start < end) {
            runs.add(new Run(text.substring(start, end), Optional.empty(), false));
        }
    }
}
