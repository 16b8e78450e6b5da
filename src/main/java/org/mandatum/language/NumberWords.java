package org.mandatum.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of which a language makes its spelled ordinals.
 *
 * <p>A spelled ordinal is a sum: “seventy-eighth” is 70 and 8, “soixante-dix-huitième” 60 and 18, «الثامنة والسبعون» 8
 * and 70. A language file gives the ordinal words ({@code ordinal.words}) and the other words that can stand in the sum
 * ({@code ordinal.parts}), each as value and word, what may join them ({@code ordinal.joiners}), in which order they
 * stand ({@code ordinal.order}), and the endings for which {@code ~} stands.
 */
final class NumberWords {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** One word of a sum: its value, whether it is an ordinal, and the expression that finds it. */
    private record Element(int value, boolean ordinal, Pattern pattern) {}

    /** A word of a sum where it stands in a text. */
    private record Found(int value, boolean ordinal, int start, int end) {}

    private final List<Element> elements;
    private final List<Integer> order;
    private final String element;
    private final String joiner;

    NumberWords(WordingFile file) {
        var endings = either(file.alternatives("ordinal.endings"));
        elements = new ArrayList<>(elements(file.alternatives("ordinal.words"), true, endings));
        elements.addAll(elements(file.alternatives("ordinal.parts"), false, endings));
        elements.sort(
                Comparator.comparingInt((Element e) -> -e.pattern().pattern().length()));
        element = elements.stream().map(e -> e.pattern().pattern()).collect(Collectors.joining("|", "(?:", ")"));
        joiner = Tolerance.OPTIONAL_SPACES + "(?:" + either(file.alternatives("ordinal.joiners")) + ")?"
                + Tolerance.OPTIONAL_SPACES;
        order = file.alternatives("ordinal.order").stream()
                .map(Integer::valueOf)
                .toList();
    }

    private static List<Element> elements(List<String> written, boolean ordinal, String endings) {
        return written.stream()
                .map(one -> {
                    int space = one.indexOf(' ');
                    var regex = Template.literal(one.substring(space + 1)).replace(Template.literal("~"), endings);
                    return new Element(
                            Integer.parseInt(one.substring(0, space)), ordinal, Pattern.compile(regex, FLAGS));
                })
                .toList();
    }

    /** A regular expression for any of these words, the longest first. */
    static String either(List<String> written) {
        return written.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Template::literal)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Finds every spelled ordinal, and some words that are no sum; nothing where the language has no such words. */
    Optional<String> regex() {
        return elements.isEmpty() ? Optional.empty() : Optional.of(element + "(?:" + joiner + element + "){0,3}");
    }

    /** The ordinals that begin at {@code from} and follow one another with no more than a joiner between them. */
    List<OrdinalMention> ordinalsAt(CharSequence text, int from, int to) {
        var ordinals = new ArrayList<OrdinalMention>();
        var sum = new ArrayList<Found>();
        for (var word : wordsAt(text, from, to)) {
            if (!sum.isEmpty() && rank(word) <= rank(sum.getLast())) {
                mention(sum).ifPresent(ordinals::add);
                sum.clear();
            }
            sum.add(word);
        }
        mention(sum).ifPresent(ordinals::add);
        return ordinals;
    }

    private static Optional<OrdinalMention> mention(List<Found> sum) {
        if (sum.stream().noneMatch(Found::ordinal)) {
            return Optional.empty();
        }
        int value = sum.stream().mapToInt(Found::value).sum();
        return Optional.of(new OrdinalMention(
                new org.mandatum.text.Span(sum.getFirst().start(), sum.getLast().end()), value));
    }

    /** The place of a word in a sum, by the language's order of units (1), tens (10) and hundreds (100). */
    private int rank(Found word) {
        return order.indexOf(word.value() >= 100 ? 100 : word.value() >= 20 ? 10 : 1);
    }

    private List<Found> wordsAt(CharSequence text, int from, int to) {
        var found = new ArrayList<Found>();
        var join = Pattern.compile(joiner, FLAGS).matcher(text);
        var next = longestAt(text, from, to);
        while (next.isPresent()) {
            found.add(next.get());
            int end = next.get().end();
            next = join.region(end, to).lookingAt() ? longestAt(text, join.end(), to) : Optional.empty();
        }
        return found;
    }

    private Optional<Found> longestAt(CharSequence text, int from, int to) {
        return elements.stream()
                .map(e -> {
                    var matcher = e.pattern().matcher(text).region(from, to);
                    return new Found(e.value(), e.ordinal(), from, matcher.lookingAt() ? matcher.end() : from);
                })
                .filter(found -> found.end() > from)
                .max(Comparator.comparingInt(Found::end));
    }
}
