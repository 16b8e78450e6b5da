package org.mandatum.semantic.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.mandatum.document.ClausePath;
import org.mandatum.semantic.lineage.ClauseChange.Added;
import org.mandatum.semantic.lineage.ClauseChange.Changed;
import org.mandatum.semantic.lineage.ClauseChange.Dropped;
import org.mandatum.semantic.lineage.ClauseChange.Kept;
import org.mandatum.semantic.lineage.DirectiveChange.LeftOut;
import org.mandatum.semantic.lineage.DirectiveChange.Manner;
import org.mandatum.semantic.lineage.DirectiveChange.TakenUp;

/**
 * Finds which directive of a newer text takes up which of an older one.
 *
 * <p>The clauses say most: directives are held against each other where one clause continues the other. Elsewhere the
 * same must be asked of the same addressee. The closest are paired first, each once; an older directive that is left
 * over and whose words stand in one that is taken already was merged into it.
 */
public final class DirectiveComparison {

    /** Below this share of common words, two tasks are two tasks: as for clauses. */
    private static final double LEAST_ALIKE = 0.4;

    /** From this share of common words on, tasks differ by little more than their dates. Set by eye on yearly texts. */
    private static final double NEARLY_THE_SAME = 0.75;

    /** Of the words of a task that was merged into another, most are found there. */
    private static final double CONTAINED = 0.6;

    private static final double SAME_ADDRESSEE = 0.5;
    private static final double CONTINUED = 0.4;
    private static final double SAME_DELIVERABLE = 0.2;
    private static final double SAME_VERB = 0.05;

    private record Pair(int older, int newer, double likeness, double rank) {}

    private final List<DirectiveText> older;
    private final List<DirectiveText> newer;
    private final List<Likeness> before;
    private final List<Likeness> after;
    private final Map<ClausePath, ClausePath> continued;

    private DirectiveComparison(
            List<DirectiveText> older, List<DirectiveText> newer, Map<ClausePath, ClausePath> continued) {
        this.older = older;
        this.newer = newer;
        this.continued = continued;
        before = older.stream().map(one -> Likeness.of(one.task())).toList();
        after = newer.stream().map(one -> Likeness.of(one.task())).toList();
    }

    /**
     * What became of each older directive, in their order.
     *
     * @param clauses what became of the clauses in which the directives stand
     */
    public static List<DirectiveChange> changes(
            List<DirectiveText> older, List<DirectiveText> newer, List<ClauseChange> clauses) {
        return new DirectiveComparison(older, newer, continued(clauses)).changes();
    }

    /** Each newer clause that continues an older one, with that one. */
    private static Map<ClausePath, ClausePath> continued(List<ClauseChange> clauses) {
        var continued = new HashMap<ClausePath, ClausePath>();
        for (var change : clauses) {
            switch (change) {
                case Kept kept ->
                    continued.put(kept.newer().path(), kept.older().path());
                case Changed changed ->
                    continued.put(changed.newer().path(), changed.older().path());
                case Dropped dropped -> {
                    // Nothing continues it.
                }
                case Added added -> {
                    // It continues nothing.
                }
            }
        }
        return continued;
    }

    private List<DirectiveChange> changes() {
        var partners = new HashMap<Integer, Pair>();
        var taken = new HashSet<Integer>();
        candidates().stream()
                .sorted(Comparator.comparingDouble((Pair pair) -> -pair.rank())
                        .thenComparingInt(Pair::newer)
                        .thenComparingInt(Pair::older))
                .filter(pair -> !partners.containsKey(pair.older()) && !taken.contains(pair.newer()))
                .forEachOrdered(pair -> {
                    partners.put(pair.older(), pair);
                    taken.add(pair.newer());
                });
        var merged = new HashSet<Integer>();
        for (int i = 0; i < older.size(); i++) {
            if (!partners.containsKey(i)) {
                var into = mergedInto(i, taken);
                if (into.isPresent()) {
                    merged.add(into.get());
                    partners.put(i, new Pair(i, into.get(), 0, 0));
                }
            }
        }
        return IntStream.range(0, older.size())
                .mapToObj(i -> change(i, Optional.ofNullable(partners.get(i)), merged))
                .toList();
    }

    private List<Pair> candidates() {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < older.size(); i++) {
            for (int j = 0; j < newer.size(); j++) {
                pair(i, j).ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    private Optional<Pair> pair(int from, int to) {
        var one = older.get(from);
        var other = newer.get(to);
        boolean sameAddressee = one.hasAddresseeOf(other);
        boolean continues = one.clause().equals(continued.get(other.clause()));
        if (!sameAddressee && !continues) {
            return Optional.empty();
        }
        boolean sameDeliverable = one.hasDeliverableOf(other);
        double likeness = before.get(from).with(after.get(to));
        boolean alike = likeness >= LEAST_ALIKE;
        boolean paired = continues
                ? sameAddressee && (sameDeliverable || alike || alone(one, older) && alone(other, newer)) || alike
                : sameAddressee && (alike || sameDeliverable && one.recursAs(other));
        if (!paired) {
            return Optional.empty();
        }
        double rank = likeness
                + (sameAddressee ? SAME_ADDRESSEE : 0)
                + (continues ? CONTINUED : 0)
                + (sameDeliverable ? SAME_DELIVERABLE : 0)
                + (one.verb().equals(other.verb()) ? SAME_VERB : 0);
        return Optional.of(new Pair(from, to, likeness, rank));
    }

    /** Whether no other directive is given in the clause. */
    private static boolean alone(DirectiveText directive, List<DirectiveText> all) {
        return all.stream()
                        .filter(one -> one.clause().equals(directive.clause()))
                        .count()
                == 1;
    }

    private Optional<Integer> mergedInto(int left, Set<Integer> taken) {
        var one = older.get(left);
        return taken.stream()
                .filter(j -> one.hasAddresseeOf(newer.get(j))
                        && one.mandate() == newer.get(j).mandate())
                .filter(j -> before.get(left).within(after.get(j)) >= CONTAINED)
                .max(Comparator.<Integer>comparingDouble(j -> before.get(left).within(after.get(j)))
                        .thenComparing(Comparator.<Integer>naturalOrder().reversed()));
    }

    private DirectiveChange change(int from, Optional<Pair> pair, Set<Integer> merged) {
        var one = older.get(from);
        return pair.<DirectiveChange>map(found -> {
                    var other = newer.get(found.newer());
                    var manner = merged.contains(found.newer()) ? Manner.MERGED : manner(one, other, found.likeness());
                    return new TakenUp(one, other, manner);
                })
                .orElseGet(() -> new LeftOut(one));
    }

    private static Manner manner(DirectiveText one, DirectiveText other, double likeness) {
        if (!one.hasAddresseeOf(other)) {
            return Manner.REPLACED;
        }
        return one.hasTermsOf(other) && likeness >= NEARLY_THE_SAME ? Manner.RENEWED : Manner.ADAPTED;
    }
}
