package org.mandatum.language;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    private final ByBeginning<Element> elements;
    private final ByBeginning<Literal> endings;
    private final ByBeginning<Literal> joiners;
    private final List<Integer> order;

    NumberWords(WordingFile file) {
        elements = ByBeginning.of(
                Stream.concat(
                                file.alternatives("ordinal.words").stream().map(word -> element(word, true)),
                                file.alternatives("ordinal.parts").stream().map(word -> element(word, false)))
                        .toList(),
                Element::stem);
        endings = ByBeginning.literals(file.alternatives("ordinal.endings"));
        joiners = ByBeginning.literals(file.alternatives("ordinal.joiners"));
        order = file.alternatives("ordinal.order").stream()
                .map(Integer::valueOf)
                .toList();
    }

    /** A value and a word, with a space between; {@code ~} at its end stands for any ending. */
    private static Element element(String written, boolean ordinal) {
        int space = written.indexOf(' ');
        var word = written.substring(space + 1);
        boolean inflected = word.endsWith("~");
        var stem = new Literal(inflected ? word.substring(0, word.length() - 1) : word);
        return new Element(Integer.parseInt(written.substring(0, space)), ordinal, stem, inflected);
    }

    static List<Literal> longestFirst(List<String> words) {
        return words.stream()
                .map(Literal::new)
                .sorted(Comparator.comparingInt(Literal::length).reversed())
                .toList();
    }

    /** Whether a number word can begin with this character. */
    boolean couldBegin(char first) {
        return elements.couldBegin(first);
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
        int joined = at;
        for (var joiner : joiners.at(text, at)) {
            int end = joiner.endAt(text, at);
            if (end != Literal.NONE) {
                joined = end;
                break;
            }
        }
        return wordAt(text, Literal.skip(text, joined, true)).or(() -> wordAt(text, at));
    }

    /** The longest word of a sum that begins at {@code from}. */
    private Optional<Found> wordAt(CharSequence text, int from) {
        Optional<Found> longest = Optional.empty();
        int longestEnd = from;
        for (var element : elements.at(text, from)) {
            int end = endAt(element, text, from);
            if (end > longestEnd) {
                longestEnd = end;
                longest = Optional.of(new Found(element.value(), element.ordinal(), new Span(from, end)));
            }
        }
        return longest;
    }

    private int endAt(Element element, CharSequence text, int from) {
        int stem = element.stem().endAt(text, from);
        if (stem == Literal.NONE || !element.inflected()) {
            return stem;
        }
        for (var ending : endings.at(text, stem)) {
            int end = Phrase.wordEnd(ending, text, stem);
            if (end != Literal.NONE) {
                return end;
            }
        }
        return stem;
    }
}
