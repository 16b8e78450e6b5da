package org.mandatum.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mandatum.text.Span;

/**
 * Ways to word something, joined where they begin alike, so that what they share is read once: “{ordinals} session” and
 * “{ordinals} special session” read their ordinals together.
 */
final class WordingTree {

    /** A piece of a wording, and what can follow it; a wording can end with it. */
    private static final class Node {
        final Piece piece;
        final List<Node> next = new ArrayList<>();
        boolean ends;

        Node(Piece piece) {
            this.piece = piece;
        }
    }

    /** The slots filled on the way to a node, the last one first. */
    private record Filled(Slot slot, Span span, Optional<Filled> before) {}

    private final ByInitial<Node> rootsOfWords;
    private final List<Node> rootsOfSlots;

    /** Beginnings of words of which a text must hold one, if it holds any of the wordings; none where that cannot be said. */
    private final int[] needed;

    /** Takes wordings in pieces; an empty one is left aside. */
    WordingTree(List<List<Piece>> wordings) {
        var roots = new ArrayList<Node>();
        for (var wording : wordings) {
            List<Node> siblings = roots;
            Optional<Node> last = Optional.empty();
            for (var piece : wording) {
                var node = among(siblings, piece);
                siblings = node.next;
                last = Optional.of(node);
            }
            last.ifPresent(node -> node.ends = true);
        }
        rootsOfWords = ByInitial.of(
                roots.stream().filter(root -> root.piece instanceof Piece.Words).toList(), WordingTree::initial);
        rootsOfSlots =
                roots.stream().filter(root -> root.piece instanceof Piece.Gap).toList();
        needed = needed(wordings.stream().filter(wording -> !wording.isEmpty()).toList());
    }

    private static char initial(Node root) {
        return switch (root.piece) {
            case Piece.Words words -> words.literal().first();
            case Piece.Gap gap -> throw new IllegalArgumentException("A slot begins with no one character");
        };
    }

    /** Of each wording the longest of its fixed words that can only stand where a word begins. */
    private static int[] needed(List<List<Piece>> wordings) {
        var longest = wordings.stream().map(WordingTree::longest).toList();
        return longest.stream().allMatch(Optional::isPresent)
                ? longest.stream()
                        .flatMap(Optional::stream)
                        .mapToInt(Literal::beginning)
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
    List<WordingMatch> at(CharSequence text, int from) {
        return new Search(text, from, Literal.NONE).matches();
    }

    /** The wordings that go from {@code from} to {@code end}. */
    List<WordingMatch> between(CharSequence text, int from, int end) {
        return new Search(text, from, end).matches();
    }

    /** One search, at one place of a text. */
    private final class Search {
        private final CharSequence text;
        private final int from;
        private final int wantedEnd;
        private final List<WordingMatch> found = new ArrayList<>();

        Search(CharSequence text, int from, int wantedEnd) {
            this.text = text;
            this.from = from;
            this.wantedEnd = wantedEnd;
        }

        List<WordingMatch> matches() {
            if (from < text.length()) {
                char first = text.charAt(from);
                for (var root : rootsOfWords.beginningWith(first)) {
                    visit(root, from, Optional.empty());
                }
                for (var root : rootsOfSlots) {
                    if (root.piece.couldBegin(first)) {
                        visit(root, from, Optional.empty());
                    }
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
         * Anything fills the gap, up to a place where a next piece stands; to the end of the line only where none does, since
         * a wording that says what follows tells more.
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
            if (node.ends && found.size() == before) {
                end(line, fill(gap, start, line, filled));
            }
        }

        private void goOn(Node node, int at, Optional<Filled> filled) {
            if (node.ends) {
                end(at, filled);
            }
            for (var next : node.next) {
                visit(next, at, filled);
            }
        }

        private void end(int at, Optional<Filled> filled) {
            boolean ends = wantedEnd == Literal.NONE ? WordEdges.canEnd(text, at) : at == wantedEnd;
            if (ends) {
                var slots = new HashMap<String, Span>();
                for (var one = filled; one.isPresent(); one = one.get().before()) {
                    slots.put(one.get().slot().written(), one.get().span());
                }
                found.add(new WordingMatch(new Span(from, at), slots, text));
            }
        }
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
