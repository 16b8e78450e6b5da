package org.mandatum.semantic.lineage;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandatum.semantic.lineage.ClauseChange.Changed;
import org.mandatum.semantic.lineage.ClauseChange.Kept;

/**
 * Tells which document follows which.
 *
 * <p>A document follows the latest earlier one of the same organ that has the same title: of those that it cites, where
 * it cites one. Where none has the same title (the Security Council gives none), it may follow one of those that it
 * cites, if it continues enough of its clauses; that is for whoever has the texts to find out.
 */
public final class Series {

    /** How many cited documents are held against a text; a renewal cites the one it renews among the latest. */
    private static final int MOST_COMPARED = 3;

    /**
     * A document continues another one if at least this share of the clauses of both goes together. Resolutions on
     * neighbouring subjects share a quarter of theirs.
     */
    private static final double LEAST_CONTINUED = 1.0 / 3;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The latest first; on one day in the order of their names, so that the same data give the same series. */
    private static final Comparator<SeriesMember> LATEST_FIRST =
            Comparator.comparing(SeriesMember::adopted).reversed().thenComparing(SeriesMember::name);

    private final Map<String, SeriesMember> members;
    private final Map<String, List<SeriesMember>> byTitle;

    private Series(Map<String, SeriesMember> members, Map<String, List<SeriesMember>> byTitle) {
        this.members = members;
        this.byTitle = byTitle;
    }

    /** The series in which documents stand that are all there are. */
    public static Series of(Collection<SeriesMember> documents) {
        var members = documents.stream().collect(Collectors.toMap(SeriesMember::name, member -> member));
        var byTitle = new HashMap<String, TreeSet<SeriesMember>>();
        for (var member : documents) {
            member.titles().stream()
                    .map(Series::plain)
                    .filter(title -> !title.isEmpty())
                    .forEach(title -> byTitle.computeIfAbsent(title, any -> new TreeSet<>(LATEST_FIRST))
                            .add(member));
        }
        return new Series(
                members,
                byTitle.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue()))));
    }

    /** Capitals, marks and spaces are no part of a title. */
    private static String plain(String title) {
        return NO_WORD.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The document of the same title that a document follows. */
    public Optional<String> predecessorByTitle(SeriesMember document) {
        var same = document.titles().stream()
                .flatMap(title -> byTitle.getOrDefault(plain(title), List.of()).stream())
                .filter(other -> precedes(other, document))
                .sorted(LATEST_FIRST)
                .toList();
        return same.stream()
                .filter(other -> document.cited().contains(other.name()))
                .findFirst()
                .or(() -> same.stream().findFirst())
                .map(SeriesMember::name);
    }

    /** The documents whose clauses a document may continue that follows none of its own title; the latest first. */
    public List<String> citedBefore(SeriesMember document) {
        return document.cited().stream()
                .flatMap(name -> Optional.ofNullable(members.get(name)).stream())
                .filter(other -> precedes(other, document))
                .sorted(LATEST_FIRST)
                .limit(MOST_COMPARED)
                .map(SeriesMember::name)
                .toList();
    }

    private static boolean precedes(SeriesMember one, SeriesMember other) {
        return one.organ().equals(other.organ()) && one.adopted().isBefore(other.adopted());
    }

    /**
     * How much of two texts goes together, from 0 to 1.
     *
     * @param changes what became of the clauses of the older one
     * @return empty where it is too little for one to follow the other
     */
    public static Optional<Double> continuity(List<ClauseChange> changes) {
        long both = changes.stream().flatMap(Series::pairs).count();
        double share = changes.isEmpty() ? 0 : 2.0 * both / (changes.size() + both);
        return share >= LEAST_CONTINUED ? Optional.of(share) : Optional.empty();
    }

    private static Stream<ClauseChange> pairs(ClauseChange change) {
        return switch (change) {
            case Kept kept -> Stream.of(change);
            case Changed changed -> Stream.of(change);
            case ClauseChange.Dropped dropped -> Stream.empty();
            case ClauseChange.Added added -> Stream.empty();
        };
    }
}
