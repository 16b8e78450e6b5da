package org.mandatum.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Several ways to word the same thing. */
final class Templates {

    /** The Arabic article, and what it is together with “to”. */
    private static final String ARTICLE = "ال";

    private static final String TO_THE = "لل";

    private final List<String> written;
    private final List<Template> alternatives = new ArrayList<>();

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
        return best(alternative -> alternative.at(text, from));
    }

    /** The matches that begin exactly at {@code from}, even where that is within a word, the longest first. */
    Stream<WordingMatch> within(CharSequence text, int from) {
        return best(alternative -> alternative.within(text, from));
    }

    /** The matches that are all of the text. */
    Stream<WordingMatch> matches(CharSequence text) {
        return best(alternative -> alternative.matches(text));
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
        char c = text.charAt(at);
        for (var one : alternatives) {
            if (one.couldBegin(c)) {
                return WordEdges.canBegin(text, at);
            }
        }
        return false;
    }

    private Stream<WordingMatch> best(Function<Template, Optional<WordingMatch>> search) {
        return alternatives.stream()
                .map(search)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(
                        (WordingMatch match) -> -match.span().length()));
    }
}
