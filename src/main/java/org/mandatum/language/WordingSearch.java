package org.mandatum.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mandatum.language.WordingTree.Found;
import org.mandatum.text.Span;

/** One search for the wordings of a tree, at one place of a text. */
final class WordingSearch {

    private static final int USUAL_SLOTS = 4;

    /** A slot, filled. */
    private record Filled(Slot slot, Span span) {}

    private final CharSequence text;
    private final int from;
    private final int wantedEnd;

    /** The slots filled on the way to the node at hand, the last one last. */
    private final List<Filled> filled = new ArrayList<>(0);

    private List<Found> found = List.of();

    /** Searches at {@code from} for wordings that end at {@code wantedEnd}, or, if that is none, where a word can. */
    WordingSearch(CharSequence text, int from, int wantedEnd) {
        this.text = text;
        this.from = from;
        this.wantedEnd = wantedEnd;
    }

    /** What was found so far. */
    List<Found> found() {
        return found;
    }

    /** Looks for the wordings that begin with this node. */
    void visit(WordingNode root) {
        visit(root, from);
    }

    private void visit(WordingNode node, int at) {
        switch (node.piece()) {
            case Piece.Words words -> {
                int end = words.literal().endAt(text, at);
                if (end != Literal.NONE) {
                    goOn(node, end);
                }
            }
            case Piece.Gap gap -> visitGap(node, gap, at);
        }
    }

    private void visitGap(WordingNode node, Piece.Gap gap, int at) {
        int start = Literal.skip(text, at, at > 0 && Folding.isHan(text.charAt(at - 1)));
        var ends = gap.reader().ends(text, start);
        if (ends.isEmpty()) {
            return;
        }
        if (gap.slot().isOpen()) {
            visitOpen(node, gap, start, ends.getFirst());
            return;
        }
        for (int i = 0; i < ends.size(); i++) {
            int end = ends.get(i);
            filled.add(new Filled(gap.slot(), new Span(start, end)));
            goOn(node, end);
            filled.removeLast();
        }
    }

    /**
     * Anything fills the gap, up to a place where a next piece stands; to the end of the line only where none does,
     * since a wording that says what follows tells more.
     */
    private void visitOpen(WordingNode node, Piece.Gap gap, int start, int first) {
        int line = endOfLine(text, start);
        int limit = Math.min(line, first + Slot.LONGEST_OPEN);
        int before = found.size();
        for (var next : node.next()) {
            int beforeNext = found.size();
            for (int at = first; at <= limit && found.size() == beforeNext; at++) {
                if (next.piece().couldStandAt(text, at)) {
                    filled.add(new Filled(gap.slot(), new Span(start, at)));
                    visit(next, at);
                    filled.removeLast();
                }
            }
        }
        if (found.size() == before) {
            filled.add(new Filled(gap.slot(), new Span(start, line)));
            end(node, line);
            filled.removeLast();
        }
    }

    private void goOn(WordingNode node, int at) {
        end(node, at);
        for (var next : node.next()) {
            visit(next, at);
        }
    }

    private void end(WordingNode node, int at) {
        if (node.ends().length > 0 && (wantedEnd == Literal.NONE ? WordEdges.canEnd(text, at) : at == wantedEnd)) {
            var match = new WordingMatch(new Span(from, at), slots(), text);
            for (int wording : node.ends()) {
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

    /** Of a slot that is filled twice the first filling counts. */
    private Map<String, Span> slots() {
        if (filled.isEmpty()) {
            return Map.of();
        }
        var slots = new HashMap<String, Span>(USUAL_SLOTS);
        for (var one : filled.reversed()) {
            slots.put(one.slot().written(), one.span());
        }
        return slots;
    }

    private static int endOfLine(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n') {
            at++;
        }
        while (at > from && Folding.foldAt(text, at - 1) == ' ') {
            at--;
        }
        return at;
    }
}
