package org.mandatum.language;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several ways to word the same thing, looked for together: one pass over a text, however many they are. */
final class Templates {

    private final List<Template> alternatives;
    private final Pattern any;

    /** Reads alternatives; {@code filling} says what can fill a slot in the language at hand. */
    Templates(List<String> written, Function<Slot, String> filling) {
        alternatives = written.stream().map(one -> Template.of(one, filling)).toList();
        any = Pattern.compile(written.isEmpty() ? "(?!)" : union(written, filling), Template.FLAGS);
    }

    private static String union(List<String> written, Function<Slot, String> filling) {
        return written.stream()
                .map(one -> Template.bounded(one, slot -> "(?:" + filling.apply(slot) + ")"))
                .collect(Collectors.joining("|"));
    }

    List<String> written() {
        return alternatives.stream().map(Template::written).toList();
    }

    /** The first match at or behind {@code from} that {@code reading} makes something of, read; the longest of those there. */
    <T> Optional<T> find(CharSequence text, int from, Function<WordingMatch, Optional<T>> reading) {
        var place = any.matcher(text);
        for (int at = from; at <= text.length() && place.find(at); at = place.start() + 1) {
            int start = place.start();
            var read = best(alternative -> alternative.lookingAt(text, start))
                    .map(reading)
                    .flatMap(Optional::stream)
                    .findFirst();
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    /** The alternatives that a search answers with a match, the longest match first. */
    Stream<WordingMatch> best(Function<Template, Optional<WordingMatch>> search) {
        return alternatives.stream()
                .map(search)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(
                        (WordingMatch match) -> -match.span().length()));
    }
}
