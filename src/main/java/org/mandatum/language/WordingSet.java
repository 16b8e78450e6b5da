package org.mandatum.language;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.mandatum.language.WordingTree.Alternative;
import org.mandatum.language.WordingTree.Found;

/** Several wordings that are looked for together, which takes hardly longer than to look for one. */
public final class WordingSet {

    private static final BinaryOperator<WordingMatch> LONGER =
            BinaryOperator.maxBy(Comparator.comparingInt(match -> match.span().length()));

    private final WordingTree tree;

    /** A set of wordings, told apart by their places in the list. */
    public WordingSet(List<Wording> wordings) {
        tree = new WordingTree(IntStream.range(0, wordings.size())
                .boxed()
                .flatMap(of -> wordings.get(of).alternatives().stream().map(pieces -> new Alternative(pieces, of)))
                .toList());
    }

    /** Whether any of the wordings may stand in a text where a word can begin; spares a search where none does. */
    public boolean mayStandIn(Words words) {
        return tree.mayStandIn(words);
    }

    /** The wordings that begin exactly at {@code from}, by their places in the list; of each the longest match. */
    public Map<Integer, WordingMatch> lookingAt(CharSequence text, int from) {
        var found = WordEdges.canBegin(text, from) ? tree.at(text, from) : List.<Found>of();
        if (found.isEmpty()) {
            return Map.of();
        }
        var longest = new TreeMap<Integer, WordingMatch>();
        for (var one : found) {
            longest.merge(one.of(), one.match(), LONGER);
        }
        return longest;
    }
}
