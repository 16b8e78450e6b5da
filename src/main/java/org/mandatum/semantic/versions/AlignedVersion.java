package org.mandatum.semantic.versions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mandatum.document.ClausePath;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.Place;
import org.mandatum.text.Problem;

/** A version whose clauses are found by the paths that all versions of the resolution are compared by. */
final class AlignedVersion {

    private final VersionDigest digest;
    private final Map<ClausePath, ClauseDigest> clauses = new LinkedHashMap<>();
    private final Map<ClausePath, List<ClauseDigest>> byTop = new LinkedHashMap<>();

    /**
     * @param aligned for some top clauses the path by which they are compared instead of their own
     */
    AlignedVersion(VersionDigest digest, Map<ClausePath, ClausePath> aligned) {
        this.digest = digest;
        for (var clause : digest.clauses()) {
            var top = aligned.getOrDefault(clause.top(), clause.top());
            var below = clause.path()
                    .segments()
                    .subList(
                            clause.top().segments().size(),
                            clause.path().segments().size());
            clauses.put(top.child(below.toArray(String[]::new)), clause);
            byTop.computeIfAbsent(top, none -> new ArrayList<>()).add(clause);
        }
    }

    String file() {
        return digest.file();
    }

    Map<MastheadField, VersionDigest.StatedField> masthead() {
        return digest.masthead();
    }

    /** A diagnostic on this version that points to another one. */
    Diagnostic diagnostic(Place place, Problem problem, List<String> facts, Diagnostic.Related other) {
        return new Diagnostic(file(), place, problem, facts, List.of(other));
    }

    String language() {
        return digest.language().value();
    }

    /** The paths of comparison, in reading order. */
    Set<ClausePath> paths() {
        return Collections.unmodifiableSet(clauses.keySet());
    }

    boolean has(ClausePath path) {
        return clauses.containsKey(path);
    }

    ClauseDigest clause(ClausePath path) {
        return Optional.ofNullable(clauses.get(path)).orElseThrow();
    }

    /** A top clause and its parts; none where this version lacks it. */
    List<ClauseDigest> within(ClausePath top) {
        return Collections.unmodifiableList(byTop.getOrDefault(top, List.of()));
    }

    Set<ClausePath> tops() {
        return Collections.unmodifiableSet(byTop.keySet());
    }

    /** Where a clause that this version lacks would be looked for: at the last one that stands before it elsewhere. */
    Place placeBefore(ClausePath lacking, AlignedVersion elsewhere) {
        var place = Place.WHOLE_FILE;
        for (var path : elsewhere.paths()) {
            if (path.equals(lacking)) {
                break;
            }
            if (has(path)) {
                place = clause(path).place();
            }
        }
        return place;
    }
}
