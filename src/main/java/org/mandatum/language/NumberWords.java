package org.mandatum.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandatum.text.Span;

/**
 * The words of which a language makes its spelled ordinals.
 *
 * <p>A spelled ordinal is a sum: “seventy-eighth” is 70 and 8, “soixante-dix-huitième” 60 and 18, «الثامنة والسبعون» 8
 * and 70. A language file gives the ordinal words ({@code ordinal.words}) and the other words that can stand in the sum
 * ({@code ordinal.parts}), each as value and word, what may join them ({@code ordinal.joiners}), in which order they
 * stand ({@code ordinal.order}), and the endings for which {@code ~} stands.
 */
final class NumberWords {

    /** A word of a sum: its value, whether it is an ordinal, its stem and whether an ending follows. */
    private record Element(int value, boolean ordinal, Literal stem, boolean inflected) {}

    /** A word of a sum where it stands in a text. */
    private record Found(int value, boolean ordinal, Span span) {}

    private final Map<Character, List<Element>> elements = new HashMap<>();
    private final List<Literal> endings;
    private final List<Literal> joiners;
    private final List<Integer> order;

    NumberWords(WordingFile file) {
        add(file.alternatives("ordinal.words"), true);
        add(file.alternatives("ordinal.parts"), false);
        endings = longestFirst(file.alternatives("ordinal.endings"));
        joiners = longestFirst(file.alternatives("ordinal.joiners"));
        order = file.alternatives("ordinal.order").stream()
                .map(Integer::valueOf)
                .toList();
    }

    private void add(List<String> written, boolean ordinal) {
        for (var one : written) {
            int space = one.indexOf(' ');
            var word = one.substring(space + 1);
            boolean inflected = word.endsWith("~");
            var stem = new Literal(inflected ? word.substring(0, word.length() - 1) : word);
            var element = new Element(Integer.parseInt(one.substring(0, space)), ordinal, stem, inflected);
            elements.computeIfAbsent(stem.first(), first -> new ArrayList<>()).add(element);
        }
    }

    static List<Literal> longestFirst(List<String> words) {
        return words.stream()
                .map(Literal::new)
                .sorted(Comparator.comparingInt(Literal::length).reversed())
                .toList();
    }

    /** Whether a number word can begin with this character. */
    boolean couldBegin(char first) {
        return elements.containsKey(Folding.fold(first));
    }

    /** The longest spelled ordinal that begins at {@code from}; nothing where the number words there are no ordinal. */
    Optional<OrdinalMention> at(CharSequence text, int from) {
        Optional<OrdinalMention> longest = Optional.empty();
        int sum = 0;
        boolean ordinal = false;
        int rank = Integer.MIN_VALUE;
        for (var word = wordAt(text, from);
                word.isPresent() && rank(word.get()) > rank;
                word = nextWord(text, word.get())) {
            var found = word.get();
            rank = rank(found);
            sum += found.value();
            ordinal |= found.ordinal();
            if (ordinal && WordEdges.canEnd(text, found.span().end())) {
                longest = Optional.of(
                        new OrdinalMention(new Span(from, found.span().end()), sum));
            }
        }
        return longest;
    }

    /** The place of a word in a sum, by the language's order of units (1), tens (10) and hundreds (100). */
    private int rank(Found word) {
        return order.indexOf(word.value() >= 100 ? 100 : word.value() >= 20 ? 10 : 1);
    }

    private Optional<Found> nextWord(CharSequence text, Found before) {
        int at = Literal.skip(text, before.span().end(), true);
        int joined = joiners.stream()
                .mapToInt(joiner -> joiner.endAt(text, at))
                .filter(end -> end != Literal.NONE)
                .findFirst()
                .orElse(at);
        return wordAt(text, Literal.skip(text, joined, true)).or(() -> wordAt(text, at));
    }

    private Optional<Found> wordAt(CharSequence text, int from) {
        if (from >= text.length()) {
            return Optional.empty();
        }
        return elements.getOrDefault(Folding.fold(text.charAt(from)), List.of()).stream()
                .map(element -> new Found(
                        element.value(), element.ordinal(), new Span(from, Math.max(from, endAt(element, text, from)))))
                .filter(found -> !found.span().isEmpty())
                .max(Comparator.comparingInt(found -> found.span().length()));
    }

    private int endAt(Element element, CharSequence text, int from) {
        int stem = element.stem().endAt(text, from);
        if (stem == Literal.NONE || !element.inflected()) {
            return stem;
        }
        return endings.stream()
                .mapToInt(ending -> ending.endAt(text, stem))
                .filter(end -> end != Literal.NONE && WordEdges.canEnd(text, end))
                .findFirst()
                .orElse(stem);
    }
}
