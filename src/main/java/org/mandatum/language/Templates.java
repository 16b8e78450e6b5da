package org.mandatum.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Several ways to word the same thing. */
final class Templates {

    /** The Arabic article, and what it is together with “to”. */
    private static final String ARTICLE = "ال";

    private static final String TO_THE = "لل";

    private final List<String> written;
    private final List<Template> alternatives = new ArrayList<>();

    /** The alternatives that can begin with a character, as far as it was met. */
    private final Map<Character, List<Template>> byInitial = new ConcurrentHashMap<>();

    /** Takes alternatives as a language file writes them; {@code readers} read what fills a slot there. */
    Templates(List<String> written, Function<Slot, SlotReader> readers) {
        this.written = List.copyOf(written);
        for (var one : written) {
            alternatives.add(new Template(one, readers));
            if (one.startsWith(ARTICLE)) {
                alternatives.add(new Template(TO_THE + one.substring(ARTICLE.length()), readers));
            }
        }
    }

    List<String> written() {
        return written;
    }

    /** The matches that begin exactly at {@code from}, the longest first. */
    Stream<WordingMatch> at(CharSequence text, int from) {
        return best(beginningAt(text, from), alternative -> alternative.at(text, from));
    }

    /** The matches that begin exactly at {@code from}, even where that is within a word, the longest first. */
    Stream<WordingMatch> within(CharSequence text, int from) {
        return best(beginningAt(text, from), alternative -> alternative.within(text, from));
    }

    /** The matches that are all of the text. */
    Stream<WordingMatch> matches(CharSequence text) {
        return best(alternatives, alternative -> alternative.matches(text));
    }

    /** The first match at or behind {@code from} that {@code reading} makes something of, read; the longest of those there. */
    <T> Optional<T> find(CharSequence text, int from, Function<WordingMatch, Optional<T>> reading) {
        for (int at = from; at < text.length(); at++) {
            if (!couldBegin(text, at)) {
                continue;
            }
            var read = at(text, at).map(reading).flatMap(Optional::stream).findFirst();
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    /** Spares most places of a text the search by every alternative. */
    private boolean couldBegin(CharSequence text, int at) {
        return couldBegin(text.charAt(at)) && WordEdges.canBegin(text, at);
    }

    /** Whether any alternative can begin with this character. */
    boolean couldBegin(char first) {
        return !byInitial.computeIfAbsent(first, this::beginningWith).isEmpty();
    }

    private List<Template> beginningAt(CharSequence text, int from) {
        return from < text.length() ? byInitial.computeIfAbsent(text.charAt(from), this::beginningWith) : List.of();
    }

    private List<Template> beginningWith(char first) {
        return alternatives.stream().filter(one -> one.couldBegin(first)).toList();
    }

    private static Stream<WordingMatch> best(
            List<Template> alternatives, Function<Template, Optional<WordingMatch>> search) {
        return alternatives.stream()
                .map(search)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(
                        (WordingMatch match) -> -match.span().length()));
    }
}
