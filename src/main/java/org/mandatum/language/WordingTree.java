package org.mandatum.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Ways to word something, joined where they begin alike, so that what they share is read once: “{ordinals} session” and
 * “{ordinals} special session” read their ordinals together.
 */
final class WordingTree {

    /** One way to write a wording, in pieces, and which of the wordings it is. */
    record Alternative(List<Piece> pieces, int of) {}

    /** A place where a wording stands, and which one it is. */
    record Found(WordingMatch match, int of) {}

    private final ByBeginning<WordingNode> rootsOfWords;
    private final WordingNode[] rootsOfSlots;

    /**
     * Beginnings of words of which a text must hold one, if it holds any of the wordings; none where that cannot be
     * said.
     */
    private final int[] needed;

    /** Takes the ways to write wordings; an empty one is left aside. */
    WordingTree(List<Alternative> alternatives) {
        var branches = new ArrayList<WordingNode.Branch>();
        for (var alternative : alternatives) {
            WordingNode.Branch.add(branches, alternative.pieces(), alternative.of());
        }
        var roots = WordingNode.frozen(branches);
        rootsOfWords = ByBeginning.of(
                Arrays.stream(roots)
                        .filter(root -> root.piece() instanceof Piece.Words)
                        .toList(),
                WordingTree::words);
        rootsOfSlots = Arrays.stream(roots)
                .filter(root -> root.piece() instanceof Piece.Gap)
                .toArray(WordingNode[]::new);
        needed = needed(alternatives.stream()
                .map(Alternative::pieces)
                .filter(pieces -> !pieces.isEmpty())
                .toList());
    }

    private static Literal words(WordingNode root) {
        return switch (root.piece()) {
            case Piece.Words words -> words.literal();
            case Piece.Gap gap -> throw new IllegalArgumentException("A slot begins with no certain letters");
        };
    }

    /** Of each wording the longest of its fixed words that can only stand where a word begins. */
    private static int[] needed(List<List<Piece>> wordings) {
        var longest = wordings.stream().map(WordingTree::longest).toList();
        return longest.stream().allMatch(Optional::isPresent)
                ? longest.stream()
                        .flatMap(Optional::stream)
                        .mapToInt(Literal::longBeginning)
                        .distinct()
                        .toArray()
                : new int[0];
    }

    private static Optional<Literal> longest(List<Piece> wording) {
        return IntStream.range(0, wording.size())
                .mapToObj(index -> wording.get(index) instanceof Piece.Words words
                                && (index == 0 && words.literal().first() != ' '
                                        || words.literal().beginsWord())
                        ? Optional.of(words.literal())
                        : Optional.<Literal>empty())
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(Literal::length));
    }

    /** Whether any of the wordings may stand in a text where a word can begin. */
    boolean mayStandIn(Words words) {
        for (int beginning : needed) {
            if (words.mayHold(beginning)) {
                return true;
            }
        }
        return needed.length == 0 && !isEmpty();
    }

    private boolean isEmpty() {
        return rootsOfWords.isEmpty() && rootsOfSlots.length == 0;
    }

    /** Whether any wording could begin with this character. */
    boolean couldBegin(char first) {
        return rootsOfWords.couldBegin(first) || slotCouldBegin(first);
    }

    /** Whether one of the roots could begin here; of words that are known more than two letters are compared. */
    private static boolean couldBegin(List<WordingNode> roots, CharSequence text, int from) {
        if (!(text instanceof Words words) || !words.canBegin(from)) {
            return !roots.isEmpty();
        }
        for (int i = 0; i < roots.size(); i++) {
            if (words(roots.get(i)).couldBegin(words.beginning(from))) {
                return true;
            }
        }
        return false;
    }

    private boolean slotCouldBegin(char first) {
        for (var root : rootsOfSlots) {
            if (root.piece().couldBegin(first)) {
                return true;
            }
        }
        return false;
    }

    /** The wordings that begin exactly at {@code from} and end where a word can end. */
    List<Found> at(CharSequence text, int from) {
        return between(text, from, Literal.NONE);
    }

    /** The wordings that begin exactly where a word can, and end where a word can end. */
    List<Found> atStart(Words words, int index) {
        int start = words.start(index);
        return found(words, start, Literal.NONE, words.pair(start));
    }

    /** The first of the places where a word begins, from one of them to another, at which a wording could begin. */
    int next(Words words, int from, int to) {
        for (int index = from; index < to; index++) {
            int start = words.start(index);
            if (rootsOfWords.couldBegin(words.pair(start)) || slotCouldBegin(words.charAt(start))) {
                return index;
            }
        }
        return to;
    }

    /** The wordings that go from {@code from} to {@code end}. */
    List<Found> between(CharSequence text, int from, int end) {
        return from < text.length() ? found(text, from, end, LetterPair.at(text, from)) : List.of();
    }

    private List<Found> found(CharSequence text, int from, int end, int pair) {
        var roots = rootsOfWords.at(pair);
        char first = text.charAt(from);
        if (!couldBegin(roots, text, from) && !slotCouldBegin(first)) {
            return List.of();
        }
        var search = new WordingSearch(text, from, end);
        for (int i = 0; i < roots.size(); i++) {
            search.visit(roots.get(i));
        }
        for (var root : rootsOfSlots) {
            if (root.piece().couldBegin(first)) {
                search.visit(root);
            }
        }
        return search.found();
    }
}
