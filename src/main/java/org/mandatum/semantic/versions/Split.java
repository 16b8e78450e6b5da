package org.mandatum.semantic.versions;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Two sides into which the versions of a resolution fall over one question.
 *
 * @param deviating the fewer; of two equal sides the one without the first version
 * @param others the version to point to comes first; never empty
 */
record Split(List<AlignedVersion> deviating, List<AlignedVersion> others) {

    /** The sides of those that have something and those that have it not; none where all agree. */
    static Optional<Split> over(List<AlignedVersion> versions, Predicate<AlignedVersion> has) {
        var sides = versions.stream().collect(Collectors.partitioningBy(has));
        var with = sides.get(true);
        var without = sides.get(false);
        if (with.isEmpty() || without.isEmpty()) {
            return Optional.empty();
        }
        boolean fewerWith = with.size() < without.size()
                || with.size() == without.size() && without.getFirst().equals(versions.getFirst());
        return Optional.of(fewerWith ? new Split(with, without) : new Split(without, with));
    }

    /** Such as {@code ar, en, es}. */
    static String languages(List<AlignedVersion> versions) {
        return versions.stream().map(AlignedVersion::language).collect(Collectors.joining(", "));
    }
}
