package org.mandatum.semantic.versions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mandatum.citation.Symbol;
import org.mandatum.document.ClausePath;
import org.mandatum.language.CalendarDate;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Diagnostic.Related;
import org.mandatum.text.Place;
import org.mandatum.text.Problem;

/**
 * Compares what the clauses of versions name: symbols, dates, who is asked, until when. A clause is compared with all its parts, since a
 * language may say in the last part what others say behind it.
 */
final class MentionComparison<T> {

    static final MentionComparison<Symbol> OF_CITATIONS =
            new MentionComparison<>(Problem.VERSION_CITATIONS_DIFFER, "cite", Told.EACH, ClauseDigest::cited);
    static final MentionComparison<CalendarDate> OF_DATES =
            new MentionComparison<>(Problem.VERSION_DATES_DIFFER, "name", Told.EACH, ClauseDigest::dates);
    static final MentionComparison<String> OF_ADDRESSEES =
            new MentionComparison<>(Problem.VERSION_DIRECTIVES_DIFFER, "ask", Told.CONTRADICTIONS, ClauseDigest::asked);
    static final MentionComparison<String> OF_DEADLINES =
            new MentionComparison<>(Problem.VERSION_DIRECTIVES_DIFFER, "set", Told.CONTRADICTIONS, ClauseDigest::due);

    /** Which deviations are worth telling. */
    private enum Told {
        EACH,
        /**
         * Only those where either side names something that the other does not: where one names nothing, it is rather
         * not understood than silent.
         */
        CONTRADICTIONS
    }

    private final Problem problem;
    private final String verb;
    private final Told told;
    private final Function<ClauseDigest, List<Mention<T>>> mentions;

    private MentionComparison(
            Problem problem, String verb, Told told, Function<ClauseDigest, List<Mention<T>>> mentions) {
        this.problem = problem;
        this.verb = verb;
        this.told = told;
        this.mentions = mentions;
    }

    /** The mentions that a version has alone, and those of the others that it lacks. */
    private record Deviation<T>(List<Mention<T>> added, List<Mention<T>> lacking, List<AlignedVersion> others) {

        Deviation(List<AlignedVersion> others) {
            this(new ArrayList<>(), new ArrayList<>(), others);
        }
    }

    /** Where those versions differ that have a top clause; one diagnostic for each that deviates. */
    List<Diagnostic> differences(List<AlignedVersion> versions, ClausePath top) {
        var named = new LinkedHashMap<AlignedVersion, Map<T, Mention<T>>>();
        versions.stream()
                .filter(version -> version.has(top))
                .forEach(version -> named.put(version, byValue(version.within(top))));
        var deviations = new LinkedHashMap<AlignedVersion, Deviation<T>>();
        for (var value : values(named.values())) {
            Split.over(List.copyOf(named.keySet()), version -> named.get(version)
                            .containsKey(value))
                    .ifPresent(split -> split.deviating().forEach(version -> {
                        var deviation = deviations.computeIfAbsent(version, none -> new Deviation<>(split.others()));
                        var own = Optional.ofNullable(named.get(version).get(value));
                        own.ifPresentOrElse(deviation.added()::add, () -> deviation
                                .lacking()
                                .add(named.get(split.others().getFirst()).get(value)));
                    }));
        }
        return deviations.entrySet().stream()
                .filter(entry -> isTold(entry.getValue()))
                .map(entry -> difference(entry.getKey(), top, entry.getValue()))
                .toList();
    }

    private boolean isTold(Deviation<T> deviation) {
        return switch (told) {
            case EACH -> true;
            case CONTRADICTIONS ->
                !deviation.added().isEmpty() && !deviation.lacking().isEmpty();
        };
    }

    private Map<T, Mention<T>> byValue(List<ClauseDigest> clauses) {
        return clauses.stream()
                .flatMap(clause -> mentions.apply(clause).stream())
                .collect(Collectors.toMap(
                        Mention::value, mention -> mention, (first, again) -> first, LinkedHashMap::new));
    }

    private static <T> Collection<T> values(Collection<Map<T, Mention<T>>> named) {
        return named.stream().flatMap(of -> of.keySet().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Diagnostic difference(AlignedVersion version, ClausePath top, Deviation<T> deviation) {
        var other = deviation.others().getFirst();
        var place = deviation.added().stream().findFirst().map(Mention::place).orElseGet(() -> version.clause(top)
                .place());
        var clause = deviation.added().stream()
                .findFirst()
                .map(Mention::clause)
                .orElseGet(() -> deviation.lacking().getFirst().clause());
        return version.diagnostic(
                place,
                problem,
                List.of(
                        version.language(),
                        clause.toString(),
                        statement(deviation),
                        Split.languages(deviation.others())),
                new Related(other.file(), there(other, top, deviation), clause + " in " + other.language()));
    }

    private Place there(AlignedVersion other, ClausePath top, Deviation<T> deviation) {
        return deviation.lacking().stream().findFirst().map(Mention::place).orElseGet(() -> other.clause(top)
                .place());
    }

    /** Such as {@code cites A/RES/53/71 and not A/RES/53/70}. */
    private String statement(Deviation<T> deviation) {
        var added = list(deviation.added());
        var lacking = list(deviation.lacking());
        if (added.isEmpty()) {
            return "does not " + verb + " " + lacking;
        }
        return verb + "s " + added + (lacking.isEmpty() ? "" : " and not " + lacking);
    }

    private static <T> String list(List<Mention<T>> mentions) {
        return mentions.stream().map(mention -> mention.value().toString()).collect(Collectors.joining(", "));
    }
}
