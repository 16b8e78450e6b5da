package org.mandatum.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a wording in a {@link WordingTree}, what can follow it, and the wordings that can end with it, by their
 * numbers.
 *
 * <p>In arrays, since a search goes through them at every other word of a text.
 */
final class WordingNode {

    private final Piece piece;
    private final WordingNode[] next;
    private final int[] ends;

    private WordingNode(Branch branch) {
        piece = branch.piece;
        next = frozen(branch.next);
        ends = branch.ends.stream().mapToInt(Integer::intValue).toArray();
    }

    Piece piece() {
        return piece;
    }

    /** The nodes that can follow; not to be changed. */
    WordingNode[] next() {
        return next;
    }

    /** The wordings that can end here; not to be changed. */
    int[] ends() {
        return ends;
    }

    static WordingNode[] frozen(List<Branch> branches) {
        return branches.stream().map(WordingNode::new).toArray(WordingNode[]::new);
    }

    /** A node to which wordings are still added. */
    static final class Branch {
        private final Piece piece;
        private final List<Branch> next = new ArrayList<>();
        private final List<Integer> ends = new ArrayList<>();

        private Branch(Piece piece) {
            this.piece = piece;
        }

        /** Adds a wording, which has at least one piece, to branches that begin as others do. */
        static void add(List<Branch> roots, List<Piece> pieces, int wording) {
            var siblings = roots;
            for (int i = 0; i < pieces.size(); i++) {
                var branch = among(siblings, pieces.get(i));
                if (i + 1 == pieces.size() && !branch.ends.contains(wording)) {
                    branch.ends.add(wording);
                }
                siblings = branch.next;
            }
        }

        private static Branch among(List<Branch> siblings, Piece piece) {
            for (var branch : siblings) {
                if (branch.piece.equals(piece)) {
                    return branch;
                }
            }
            var branch = new Branch(piece);
            siblings.add(branch);
            return branch;
        }
    }
}
