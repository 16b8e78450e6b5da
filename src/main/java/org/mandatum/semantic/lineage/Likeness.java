package org.mandatum.semantic.lineage;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How alike the words of clauses are: the share of words, counted with pairs of neighbours, that two have in common
 * (Dice).
 */
final class Likeness {

    private final Map<String, Integer> counts;
    private final int total;

    private Likeness(Map<String, Integer> counts) {
        this.counts = counts;
        total = counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    static Likeness of(String text) {
        var counts = new HashMap<String, Integer>();
        var before = "";
        for (var written : WordComparison.words(text)) {
            var word = written.strip().toLowerCase(Locale.ROOT);
            if (!word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0))) {
                counts.merge(word, 1, Integer::sum);
                counts.merge(before + " " + word, 1, Integer::sum);
                before = word;
            }
        }
        return new Likeness(counts);
    }

    /** From 0, nothing in common, to 1, the same words in the same order. */
    double with(Likeness other) {
        if (total + other.total == 0) {
            return 0;
        }
        return 2.0 * common(other) / (total + other.total);
    }

    /** The share of these words and pairs that stands in the other text as well, from 0 to 1. */
    double within(Likeness other) {
        return total == 0 ? 0 : (double) common(other) / total;
    }

    private int common(Likeness other) {
        var fewer = counts.size() <= other.counts.size() ? this : other;
        var more = fewer == this ? other : this;
        int common = 0;
        for (var entry : fewer.counts.entrySet()) {
            common += Math.min(entry.getValue(), more.counts.getOrDefault(entry.getKey(), 0));
        }
        return common;
    }
}
