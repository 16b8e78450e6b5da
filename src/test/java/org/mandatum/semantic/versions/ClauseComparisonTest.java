package org.mandatum.semantic.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatum.citation.SymbolParser;
import org.mandatum.document.ClausePath;
import org.mandatum.text.Diagnostic;
import org.mandatum.text.LanguageTag;
import org.mandatum.text.Place;

/**
 * Whatever clauses versions lack or have beyond the others, each is told on the version that deviates, and nothing
 * throws.
 */
class ClauseComparisonTest {

    private static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "op/1 op/2 op/4     | op/1 op/2 op/3     | missing op/4, added op/3   | one too few next to one too many",
                "op/1 op/2 op/3     | op/1 op/2 op/4     | missing op/3, added op/4   | one too many next to one too few",
                "op/1 op/4 op/2 op/3 | op/1 op/4          | missing op/2 to op/3       | neighbours are told together",
                "op/1 op/2          | op/1 op/2 op/3     | added op/3                 | one too many",
                "op/1 op/3 op/2 op/2/a | op/1 op/3        | missing op/2               | a clause goes with its parts",
            })
    void aVersionIsHeldAgainstTheOthers(String usual, String deviating, String differences, String why) {
        var found = differences(List.of(paths(usual), paths(usual), paths(deviating)));

        assertThat(found).extracting(Diagnostic::file).containsOnly("es");
        assertThat(found.stream().map(ClauseComparisonTest::told)).containsExactly(differences.split(", "));
    }

    @Test
    void versionsWithTheSameClausesDoNotDiffer() {
        var clauses = paths("pre/1 op/1 op/2");

        assertThat(differences(List.of(clauses, clauses))).isEmpty();
    }

    @Property(tries = 500)
    void anyClausesMayBeMissingOrAdded(@ForAll("versions") @Size(min = 2, max = 6) List<Set<ClausePath>> versions) {
        var found = differences(versions);

        assertThat(found.isEmpty()).isEqualTo(new HashSet<>(versions).size() == 1);
        assertThat(found).allSatisfy(difference -> assertThat(difference.related())
                .extracting(Diagnostic.Related::file)
                .isNotEmpty()
                .doesNotContain(difference.file()));
    }

    @Provide
    Arbitrary<List<Set<ClausePath>>> versions() {
        return Arbitraries.of("pre/1", "pre/2", "pre/3", "op/1", "op/2", "op/2/a", "op/2/b", "op/3", "op/4", "op/5")
                .map(ClausePath::parse)
                .set()
                .list();
    }

    private static Set<ClausePath> paths(String written) {
        return Stream.of(written.split(" "))
                .map(ClausePath::parse)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String told(Diagnostic difference) {
        var kind =
                switch (difference.problem()) {
                    case VERSION_CLAUSE_ADDED -> "added";
                    case VERSION_CLAUSE_MISSING -> "missing";
                    default -> difference.problem().code();
                };
        return kind + " " + difference.facts().get(1);
    }

    private static List<Diagnostic> differences(List<Set<ClausePath>> clauses) {
        var versions = new LanguageVersions();
        for (int at = 0; at < clauses.size(); at++) {
            versions.add(version(LANGUAGES.get(at), clauses.get(at)));
        }
        return versions.differences().toList();
    }

    private static VersionDigest version(String language, Set<ClausePath> paths) {
        var clauses = paths.stream().map(ClauseComparisonTest::clause).toList();
        return new VersionDigest(
                language,
                SymbolParser.parse("A/RES/90/900").orElseThrow(),
                new LanguageTag(language),
                clauses,
                Map.of());
    }

    private static ClauseDigest clause(ClausePath path) {
        var top = new ClausePath(path.segments().subList(0, 2));
        return new ClauseDigest(
                path, top, new Place(1, 1), Optional.of("request"), List.of(), List.of(), List.of(), List.of());
    }
}
