package org.mandatum.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mandatum.text.Span;

/**
 * Ways to word something, joined where they begin alike, so that what they share is read once: “{ordinals} session” and
 * “{ordinals} special session” read their ordinals together.
 */
final class WordingTree {

    /** A piece of a wording, what can follow it, and the wordings that can end with it. */
    private static final class Node {
        final Piece piece;
        final List<Node> next = new ArrayList<>();
        final List<Integer> ends = new ArrayList<>();

        Node(Piece piece) {
            this.piece = piece;
        }
    }

    /** One way to write a wording, in pieces, and which of the wordings it is. */
    record Alternative(List<Piece> pieces, int of) {}

    /** A place where a wording stands, and which one it is. */
    record Found(WordingMatch match, int of) {}

    /** The slots filled on the way to a node, the last one first. */
    private record Filled(Slot slot, Span span, Optional<Filled> before) {}

    private final ByBeginning<Node> rootsOfWords;
    private final List<Node> rootsOfSlots;

    /**
     * Beginnings of words of which a text must hold one, if it holds any of the wordings; none where that cannot be
     * said.
     */
    private final int[] needed;

    /** Takes the ways to write wordings; an empty one is left aside. */
    WordingTree(List<Alternative> alternatives) {
        var roots = new ArrayList<Node>();
        for (var alternative : alternatives) {
            List<Node> siblings = roots;
            Optional<Node> last = Optional.empty();
            for (var piece : alternative.pieces()) {
                var node = among(siblings, piece);
                siblings = node.next;
                last = Optional.of(node);
            }
            last.filter(node -> !node.ends.contains(alternative.of()))
                    .ifPresent(node -> node.ends.add(alternative.of()));
        }
        rootsOfWords = ByBeginning.of(
                roots.stream().filter(root -> root.piece instanceof Piece.Words).toList(), WordingTree::words);
        rootsOfSlots =
                roots.stream().filter(root -> root.piece instanceof Piece.Gap).toList();
        needed = needed(alternatives.stream()
                .map(Alternative::pieces)
                .filter(pieces -> !pieces.isEmpty())
                .toList());
    }

    private static Literal words(Node root) {
        return switch (root.piece) {
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
        return rootsOfWords.isEmpty() && rootsOfSlots.isEmpty();
    }

    private static Node among(List<Node> siblings, Piece piece) {
        for (var node : siblings) {
            if (node.piece.equals(piece)) {
                return node;
            }
        }
        var node = new Node(piece);
        siblings.add(node);
        return node;
    }

    /** Whether any wording could begin with this character. */
    boolean couldBegin(char first) {
        if (rootsOfWords.couldBegin(first)) {
            return true;
        }
        for (var root : rootsOfSlots) {
            if (root.piece.couldBegin(first)) {
                return true;
            }
        }
        return false;
    }

    /** The wordings that begin exactly at {@code from} and end where a word can end. */
    List<Found> at(CharSequence text, int from) {
        return from < text.length() ? new Search(text, from, Literal.NONE).at(LetterPair.at(text, from)) : List.of();
    }

    /** The wordings that begin exactly where a word can, and end where a word can end. */
    List<Found> atStart(Words words, int index) {
        return new Search(words, words.start(index), Literal.NONE).at(words.pair(index));
    }

    /** The wordings that go from {@code from} to {@code end}. */
    List<Found> between(CharSequence text, int from, int end) {
        return from < text.length() ? new Search(text, from, end).at(LetterPair.at(text, from)) : List.of();
    }

    /** One search, at one place of a text. */
    private final class Search {
        private final CharSequence text;
        private final int from;
        private final int wantedEnd;
        private List<Found> found = List.of();

        Search(CharSequence text, int from, int wantedEnd) {
            this.text = text;
            this.from = from;
            this.wantedEnd = wantedEnd;
        }

        List<Found> at(int pair) {
            for (var root : rootsOfWords.at(pair)) {
                visit(root, from, Optional.empty());
            }
            for (var root : rootsOfSlots) {
                if (root.piece.couldBegin(text.charAt(from))) {
                    visit(root, from, Optional.empty());
                }
            }
            return found;
        }

        private void visit(Node node, int at, Optional<Filled> filled) {
            switch (node.piece) {
                case Piece.Words words -> {
                    int end = words.literal().endAt(text, at);
                    if (end != Literal.NONE) {
                        goOn(node, end, filled);
                    }
                }
                case Piece.Gap gap -> {
                    int start = Literal.skip(text, at, at > 0 && Folding.isHan(text.charAt(at - 1)));
                    var ends = gap.reader().ends(text, start);
                    if (gap.slot().isOpen() && !ends.isEmpty()) {
                        visitOpen(node, gap, start, ends.getFirst(), filled);
                    } else {
                        for (int end : ends) {
                            goOn(node, end, fill(gap, start, end, filled));
                        }
                    }
                }
            }
        }

        /**
         * Anything fills the gap, up to a place where a next piece stands; to the end of the line only where none
         * does, since a wording that says what follows tells more.
         */
        private void visitOpen(Node node, Piece.Gap gap, int start, int first, Optional<Filled> filled) {
            int line = endOfLine(text, start);
            int limit = Math.min(line, first + Slot.LONGEST_OPEN);
            int before = found.size();
            for (var next : node.next) {
                int beforeNext = found.size();
                for (int at = first; at <= limit && found.size() == beforeNext; at++) {
                    visit(next, at, fill(gap, start, at, filled));
                }
            }
            if (found.size() == before) {
                end(node, line, fill(gap, start, line, filled));
            }
        }

        private void goOn(Node node, int at, Optional<Filled> filled) {
            end(node, at, filled);
            for (var next : node.next) {
                visit(next, at, filled);
            }
        }

        private void end(Node node, int at, Optional<Filled> filled) {
            if (!node.ends.isEmpty() && (wantedEnd == Literal.NONE ? WordEdges.canEnd(text, at) : at == wantedEnd)) {
                var match = new WordingMatch(new Span(from, at), slots(filled), text);
                for (int wording : node.ends) {
                    add(new Found(match, wording));
                }
            }
        }

        private void add(Found one) {
            if (found.isEmpty()) {
                found = new ArrayList<>(1);
            }
            found.add(one);
        }
    }

    private static Map<String, Span> slots(Optional<Filled> filled) {
        if (filled.isEmpty()) {
            return Map.of();
        }
        var slots = new HashMap<String, Span>();
        for (var one = filled; one.isPresent(); one = one.get().before()) {
            slots.put(one.get().slot().written(), one.get().span());
        }
        return slots;
    }

    private static Optional<Filled> fill(Piece.Gap gap, int start, int end, Optional<Filled> before) {
        return Optional.of(new Filled(gap.slot(), new Span(start, end), before));
    }

    private static int endOfLine(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n') {
            at++;
        }
        while (at > from && Folding.fold(text.charAt(at - 1)) == ' ') {
            at--;
        }
        return at;
    }
}
