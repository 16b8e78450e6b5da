package org.mandatum.semantic.versions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mandatum.document.ClausePath;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Diagnostic.Related;
import org.mandatum.text.Place;
import org.mandatum.text.Problem;

/**
 * Compares the language versions of one resolution. What most versions have is taken as right, and the others are told to
 * deviate; of two equal sides, the one without the first version by the order of language tags. A diagnostic names both
 * sides in any case.
 */
final class VersionComparison {

    private VersionComparison() {}

    /**
     * Where versions in different languages, in the order of their tags, differ: in mastheads, clauses, what clauses
     * name.
     */
    static List<Diagnostic> differences(List<VersionDigest> digests) {
        if (digests.size() < 2) {
            return List.of();
        }
        var aligned = Preambles.align(digests);
        var versions = digests.stream()
                .map(digest -> new AlignedVersion(digest, aligned.get(digest)))
                .toList();
        var found = new ArrayList<>(MastheadComparison.differences(versions));
        var alike = alike(versions, found);
        found.addAll(ClauseComparison.differences(alike));
        for (var top : all(alike, AlignedVersion::tops)) {
            found.addAll(MentionComparison.OF_CITATIONS.differences(alike, top));
            found.addAll(MentionComparison.OF_DATES.differences(alike, top));
            found.addAll(MentionComparison.OF_ADDRESSEES.differences(alike, top));
            found.addAll(MentionComparison.OF_DEADLINES.differences(alike, top));
        }
        return found;
    }

    /** The paths of all versions; those of the first come first. */
    static Collection<ClausePath> all(
            List<AlignedVersion> versions, Function<AlignedVersion, Collection<ClausePath>> paths) {
        return versions.stream()
                .flatMap(version -> paths.apply(version).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The versions that share at least half of their clauses with the usual ones; each other one is reported once. */
    private static List<AlignedVersion> alike(List<AlignedVersion> versions, List<Diagnostic> found) {
        var usual = usualPaths(versions);
        var alike = new ArrayList<AlignedVersion>();
        for (var version : versions) {
            var shared = new HashSet<>(version.paths());
            shared.retainAll(usual);
            int most = Math.max(usual.size(), version.paths().size());
            if (2 * shared.size() >= most) {
                alike.add(version);
            } else {
                found.add(unlike(version, shared.size(), most, versions));
            }
        }
        return alike;
    }

    /** The paths that most versions have; of two equal sides those of the first version. */
    private static Set<ClausePath> usualPaths(List<AlignedVersion> versions) {
        return all(versions, AlignedVersion::paths).stream()
                .filter(path -> Split.over(versions, version -> version.has(path))
                        .map(split -> split.others().getFirst().has(path))
                        .orElse(true))
                .collect(Collectors.toSet());
    }

    private static Diagnostic unlike(AlignedVersion version, int shared, int most, List<AlignedVersion> versions) {
        var others = versions.stream().filter(other -> other != version).toList();
        var other = others.getFirst();
        return version.diagnostic(
                Place.WHOLE_FILE,
                Problem.VERSION_TEXT_DIFFERS,
                List.of(version.language(), String.valueOf(shared), String.valueOf(most), Split.languages(others)),
                new Related(other.file(), Place.WHOLE_FILE, "the text in " + other.language()));
    }
}
