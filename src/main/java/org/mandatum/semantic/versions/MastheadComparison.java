package org.mandatum.semantic.versions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Diagnostic.Related;
import org.mandatum.text.Problem;

/** Compares what the mastheads of versions state. That one does not state a field is a matter of that file alone. */
final class MastheadComparison {

    private MastheadComparison() {}

    static List<Diagnostic> differences(List<AlignedVersion> versions) {
        var found = new ArrayList<Diagnostic>();
        for (var field : MastheadField.values()) {
            var sides = sides(versions, field);
            sides.stream()
                    .reduce((one, other) -> other.size() > one.size() ? other : one)
                    .ifPresent(usual -> sides.stream()
                            .filter(side -> side != usual)
                            .flatMap(List::stream)
                            .forEach(version -> found.add(difference(version, field, usual))));
        }
        return found;
    }

    /** The versions that state the field, those of one value together; the side of the first version comes first. */
    private static Collection<List<AlignedVersion>> sides(List<AlignedVersion> versions, MastheadField field) {
        return versions.stream()
                .filter(version -> version.masthead().containsKey(field))
                .collect(Collectors.groupingBy(
                        version -> version.masthead().get(field).value(), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static Diagnostic difference(AlignedVersion version, MastheadField field, List<AlignedVersion> usual) {
        var own = version.masthead().get(field);
        var other = usual.getFirst();
        var others = other.masthead().get(field);
        return version.diagnostic(
                own.place(),
                Problem.VERSION_MASTHEAD_DIFFERS,
                List.of(version.language(), field.title(), own.value(), others.value(), Split.languages(usual)),
                new Related(other.file(), others.place(), field.title() + " in " + other.language()));
    }
}
