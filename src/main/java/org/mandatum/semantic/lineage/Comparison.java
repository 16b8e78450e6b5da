package org.mandatum.semantic.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mandatum.semantic.lineage.ClauseChange.Added;
import org.mandatum.semantic.lineage.ClauseChange.Changed;
import org.mandatum.semantic.lineage.ClauseChange.Dropped;
import org.mandatum.semantic.lineage.ClauseChange.Kept;

/**
 * Finds which clause of a newer text continues which of an older one.
 *
 * <p>The most alike are paired first, of those equally alike the ones nearest in place; a clause has one partner at
 * most. Preambular clauses pair with preambular ones, subclauses with subclauses. The same texts give the same pairs.
 * A clause is held only against those within a fixed distance of its place, so that long texts take time in
 * proportion to their length.
 */
public final class Comparison {

    /** Below this share of common words, two clauses are two clauses. Set by eye on yearly resolutions. */
    private static final double LEAST_ALIKE = 0.4;

    /** A common verb tells a little for the same clause. */
    private static final double SAME_VERB = 0.05;

    /** No resolution of the archive moves a clause further. */
    private static final int FURTHEST = 150;

    private record Pair(int older, int newer, double likeness, double rank) {}

    private final List<ClauseText> older;
    private final List<ClauseText> newer;

    private Comparison(List<ClauseText> older, List<ClauseText> newer) {
        this.older = older;
        this.newer = newer;
    }

    /** The changes in the order of the newer text; what was dropped stands where it stood in the older one. */
    public static List<ClauseChange> changes(ComparedText older, ComparedText newer) {
        return new Comparison(older.clauses(), newer.clauses()).changes();
    }

    private List<ClauseChange> changes() {
        var partners = new HashMap<Integer, Pair>();
        var taken = new TreeMap<Integer, Pair>();
        candidates().stream()
                .sorted(Comparator.comparingDouble((Pair pair) -> -pair.rank())
                        .thenComparingInt(pair -> Math.abs(pair.older() - pair.newer()))
                        .thenComparingInt(Pair::newer)
                        .thenComparingInt(Pair::older))
                .filter(pair -> !partners.containsKey(pair.newer()) && !taken.containsKey(pair.older()))
                .forEachOrdered(pair -> {
                    partners.put(pair.newer(), pair);
                    taken.put(pair.older(), pair);
                });
        return inOrder(partners, taken);
    }

    private List<Pair> candidates() {
        var before = older.stream().map(clause -> Likeness.of(clause.words())).toList();
        var after = newer.stream().map(clause -> Likeness.of(clause.words())).toList();
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < newer.size(); i++) {
            int centre = (int) ((long) i * older.size() / newer.size());
            int last = Math.min(older.size(), centre + FURTHEST);
            for (int j = Math.max(0, centre - FURTHEST); j < last; j++) {
                if (comparable(older.get(j), newer.get(i))) {
                    double likeness = before.get(j).with(after.get(i));
                    if (likeness >= LEAST_ALIKE) {
                        pairs.add(new Pair(j, i, likeness, likeness + verb(older.get(j), newer.get(i))));
                    }
                }
            }
        }
        return pairs;
    }

    private static boolean comparable(ClauseText one, ClauseText other) {
        boolean sameDepth =
                one.path().segments().size() == other.path().segments().size();
        return sameDepth && one.place() == other.place();
    }

    private static double verb(ClauseText one, ClauseText other) {
        return one.verb().isPresent() && one.verb().equals(other.verb()) ? SAME_VERB : 0;
    }

    private List<ClauseChange> inOrder(Map<Integer, Pair> partners, Map<Integer, Pair> taken) {
        var changes = new ArrayList<ClauseChange>();
        int told = 0;
        for (int i = 0; i < newer.size(); i++) {
            var pair = partners.get(i);
            if (pair == null) {
                changes.add(new Added(newer.get(i)));
                continue;
            }
            for (; told < pair.older(); told++) {
                if (!taken.containsKey(told)) {
                    changes.add(new Dropped(older.get(told)));
                }
            }
            changes.add(change(pair));
        }
        for (; told < older.size(); told++) {
            if (!taken.containsKey(told)) {
                changes.add(new Dropped(older.get(told)));
            }
        }
        return changes;
    }

    private ClauseChange change(Pair pair) {
        var before = older.get(pair.older());
        var after = newer.get(pair.newer());
        var words = WordComparison.compare(before.words(), after.words());
        return words.stream().allMatch(run -> run.side() == WordRun.Side.BOTH)
                ? new Kept(before, after)
                : new Changed(before, after, pair.likeness(), words);
    }
}
