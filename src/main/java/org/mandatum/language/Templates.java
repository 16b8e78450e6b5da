package org.mandatum.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mandatum.language.WordingTree.Alternative;
import org.mandatum.language.WordingTree.Found;

/** Several ways to word the same thing. */
final class Templates {

    /** The Arabic article, and what it is together with “to”. */
    private static final String ARTICLE = "ال";

    private static final String TO_THE = "لل";

    private static final Comparator<WordingMatch> LONGEST_FIRST =
            Comparator.comparingInt(match -> -match.span().length());

    private final List<String> written;
    private final List<List<Piece>> alternatives;
    private final WordingTree tree;

    /** Takes alternatives as a language file writes them; {@code readers} read what fills a slot there. */
    Templates(List<String> written, Function<Slot, SlotReader> readers) {
        this.written = List.copyOf(written);
        var pieces = new ArrayList<List<Piece>>();
        for (var one : written) {
            pieces.add(Piece.of(one, readers));
            if (one.startsWith(ARTICLE)) {
                pieces.add(Piece.of(TO_THE + one.substring(ARTICLE.length()), readers));
            }
        }
        alternatives = List.copyOf(pieces);
        tree = new WordingTree(
                alternatives.stream().map(one -> new Alternative(one, 0)).toList());
    }

    /** The alternatives in pieces; those with an Arabic article also with “to” before it. */
    List<List<Piece>> alternatives() {
        return alternatives;
    }

    List<String> written() {
        return written;
    }

    /** The matches that begin exactly at {@code from}, the longest first. */
    List<WordingMatch> at(CharSequence text, int from) {
        return couldBegin(text, from) ? within(text, from) : List.of();
    }

    /** The matches that begin exactly at {@code from}, even where that is within a word, the longest first. */
    List<WordingMatch> within(CharSequence text, int from) {
        return longestFirst(tree.at(text, from));
    }

    private static List<WordingMatch> longestFirst(List<Found> found) {
        return switch (found.size()) {
            case 0 -> List.of();
            case 1 -> List.of(found.getFirst().match());
            default -> found.stream().map(Found::match).sorted(LONGEST_FIRST).toList();
        };
    }

    /** The matches that are all of the text, white space around it left aside. */
    List<WordingMatch> matches(CharSequence text) {
        int end = text.length();
        while (end > 0 && Folding.fold(text.charAt(end - 1)) == ' ') {
            end--;
        }
        return tree.between(text, Literal.skip(text, 0, true), end).stream()
                .map(Found::match)
                .toList();
    }

    /**
     * The first match at or behind {@code from} that {@code reading} makes something of, read; the longest of those
     * there.
     */
    <T> Optional<T> find(CharSequence text, int from, Function<WordingMatch, Optional<T>> reading) {
        return find(text, from, text.length(), reading);
    }

    /** The same, if it begins before {@code limit}. */
    <T> Optional<T> find(CharSequence text, int from, int limit, Function<WordingMatch, Optional<T>> reading) {
        return text instanceof Words words
                ? findInWords(words, from, limit, reading)
                : findIn(text, from, Math.min(limit, text.length()), reading);
    }

    private <T> Optional<T> findIn(
            CharSequence text, int from, int limit, Function<WordingMatch, Optional<T>> reading) {
        Optional<T> found = Optional.empty();
        for (int at = from; at < limit && found.isEmpty(); at++) {
            if (couldBegin(text, at)) {
                found = first(within(text, at), reading);
            }
        }
        return found;
    }

    private <T> Optional<T> findInWords(Words words, int from, int limit, Function<WordingMatch, Optional<T>> reading) {
        Optional<T> found = Optional.empty();
        if (!tree.mayStandIn(words)) {
            return found;
        }
        int end = limit < words.length() ? words.indexOfStart(limit) : words.startCount();
        int index = tree.next(words, words.indexOfStart(from), end);
        while (index < end && found.isEmpty()) {
            found = first(longestFirst(tree.atStart(words, index)), reading);
            index = tree.next(words, index + 1, end);
        }
        return found;
    }

    private static <T> Optional<T> first(List<WordingMatch> matches, Function<WordingMatch, Optional<T>> reading) {
        if (matches.isEmpty()) {
            return Optional.empty();
        }
        for (var match : matches) {
            var read = reading.apply(match);
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    /** Spares most places of a text the search by every alternative. */
    private boolean couldBegin(CharSequence text, int at) {
        return at < text.length() && couldBegin(text.charAt(at)) && WordEdges.canBegin(text, at);
    }

    /** Whether any alternative can begin with this character. */
    boolean couldBegin(char first) {
        return tree.couldBegin(first);
    }
}
