package org.mandatum.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** A bit for each character that fixed words begin with, folded, by its last six bits; all where a slot comes first. */
    private long initials;

    private final Map<Character, List<Node>> rootsOfWords = new HashMap<>();
    private final List<Node> rootsOfSlots = new ArrayList<>();

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
        roots.forEach(this::addRoot);
    }

    private void addRoot(Node root) {
        switch (root.piece) {
            case Piece.Words words -> {
                char initial = words.literal().first();
                rootsOfWords
                        .computeIfAbsent(initial, first -> new ArrayList<>())
                        .add(root);
                initials |= 1L << initial;
            }
            case Piece.Gap gap -> rootsOfSlots.add(root);
        }
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
        char folded = Folding.fold(first);
        if ((initials >>> folded & 1) != 0 && rootsOfWords.containsKey(folded)) {
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
    Stream<WordingMatch> at(CharSequence text, int from) {
        return new Search(text, from, Literal.NONE).matches();
    }

    /** The wordings that go from {@code from} to {@code end}. */
    Stream<WordingMatch> between(CharSequence text, int from, int end) {
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

        Stream<WordingMatch> matches() {
            if (from < text.length()) {
                char first = text.charAt(from);
                for (var root : rootsOfWords.getOrDefault(Folding.fold(first), List.of())) {
                    visit(root, from, Optional.empty());
                }
                for (var root : rootsOfSlots) {
                    if (root.piece.couldBegin(first)) {
                        visit(root, from, Optional.empty());
                    }
                }
            }
            return found.stream();
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
                        ends.forEach(end -> goOn(node, end, fill(gap, start, end, filled)));
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
            node.next.forEach(next -> visit(next, at, filled));
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
