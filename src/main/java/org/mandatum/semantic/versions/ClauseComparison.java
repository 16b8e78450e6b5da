package org.mandatum.semantic.versions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.mandatum.document.ClausePath;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Diagnostic.Related;
import org.mandatum.text.Problem;

/**
 * Compares which clauses versions have. Of a clause that is missing with its parts, only the clause is reported;
 * clauses that follow one another are reported together.
 */
final class ClauseComparison {

    private ClauseComparison() {}

    /** Neighbouring clauses over which the versions are split in the same way; by the paths of comparison. */
    private record Run(List<ClausePath> paths, Split split) {

        /** The same versions may deviate at both places, by a clause too many here and one too few there. */
        boolean goesOn(ClausePath path, Split other) {
            return split.equals(other)
                    && parent(paths.getLast()).equals(parent(path))
                    && isAdded(paths.getLast()) == isAdded(path);
        }

        private boolean isAdded(ClausePath path) {
            return split.deviating().getFirst().has(path);
        }
    }

    static List<Diagnostic> differences(List<AlignedVersion> versions) {
        return runs(versions).stream()
                .flatMap(run -> run.split().deviating().stream().map(version -> difference(version, run)))
                .toList();
    }

    private static List<Run> runs(List<AlignedVersion> versions) {
        var runs = new ArrayList<Run>();
        var told = new HashSet<ClausePath>();
        boolean broken = true;
        for (var path : VersionComparison.all(versions, AlignedVersion::paths)) {
            if (isBelow(path, told)) {
                continue;
            }
            var split = Split.over(versions, version -> version.has(path));
            if (split.isPresent()) {
                told.add(path);
                if (broken || !runs.getLast().goesOn(path, split.get())) {
                    runs.add(new Run(new ArrayList<>(), split.get()));
                }
                runs.getLast().paths().add(path);
            }
            broken = split.isEmpty();
        }
        return runs;
    }

    private static List<String> parent(ClausePath path) {
        return path.segments().subList(0, path.segments().size() - 1);
    }

    private static boolean isBelow(ClausePath path, Set<ClausePath> others) {
        return IntStream.range(1, path.segments().size())
                .mapToObj(length -> new ClausePath(path.segments().subList(0, length)))
                .anyMatch(others::contains);
    }

    private static Diagnostic difference(AlignedVersion version, Run run) {
        var first = run.paths().getFirst();
        var other = run.split().others().getFirst();
        boolean added = version.has(first);
        var having = added ? version : other;
        var lacking = added ? other : version;
        var name = name(having, run);
        var place = having.clause(first).place();
        var gap = lacking.placeBefore(first, having);
        return version.diagnostic(
                added ? place : gap,
                added ? Problem.VERSION_CLAUSE_ADDED : Problem.VERSION_CLAUSE_MISSING,
                List.of(version.language(), name, Split.languages(run.split().others())),
                new Related(
                        other.file(),
                        added ? gap : place,
                        added
                                ? "the clause before that place in " + other.language()
                                : name + " in " + other.language()));
    }

    /** Such as {@code op/3/a}, or {@code op/3/a to op/3/d}, as the version that has them calls them. */
    private static String name(AlignedVersion having, Run run) {
        var first = having.clause(run.paths().getFirst()).path();
        var last = having.clause(run.paths().getLast()).path();
        return first.equals(last) ? first.toString() : first + " to " + last;
    }
}
