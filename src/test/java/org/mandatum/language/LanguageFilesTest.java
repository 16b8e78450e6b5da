package org.mandatum.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the language files promise one another. */
class LanguageFilesTest {

    private static final Pattern SLOT = Pattern.compile("\\{([^}]*)\\}");

    @TestFactory
    Stream<DynamicTest> everyLanguageHasTheSameKeys() {
        var all = files().flatMap(file -> file.keys().stream()).collect(Collectors.toSet());
        return files().map(file -> DynamicTest.dynamicTest(
                file.name(), () -> assertThat(file.keys()).containsExactlyInAnyOrderElementsOf(all)));
    }

    @TestFactory
    Stream<DynamicTest> everySlotIsKnown() {
        var known = Stream.of(Slot.values()).map(Slot::written).collect(Collectors.toSet());
        return files().map(file -> DynamicTest.dynamicTest(
                file.name(), () -> assertThat(slots(file)).isSubsetOf(known)));
    }

    private static Set<String> slots(WordingFile file) {
        return file.values().values().stream()
                .flatMap(value -> SLOT.matcher(value).results())
                .map(slot -> slot.group(1))
                .collect(Collectors.toSet());
    }

    @TestFactory
    Stream<DynamicTest> noAlternativeStandsTwice() {
        return files().flatMap(file -> file.keys().stream()
                .map(key -> DynamicTest.dynamicTest(file.name() + " " + key, () -> assertThat(file.alternatives(key))
                        .doesNotHaveDuplicates())));
    }

    @Test
    void everyOrganAndCommitteeOfTheFilesIsAnActorOfTheOntology() throws IOException {
        var actors = actors();
        for (var profile : LanguageTables.LANGUAGES.profiles()) {
            for (var family : Set.of("organ", "enacting", "adoption", "committee")) {
                assertThat(actors).containsAll(profile.wordings(family).keySet());
            }
        }
    }

    private static Set<String> actors() throws IOException {
        try (var in = WordingFile.open("/ontology/actors.ttl")) {
            return Rio.parse(in, RDFFormat.TURTLE).subjects().stream()
                    .map(Resource::stringValue)
                    .map(iri -> iri.substring(iri.lastIndexOf('/') + 1))
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<WordingFile> files() {
        return LanguageTables.LANGUAGES.profiles().stream()
                .map(profile -> WordingFile.read("/language/" + profile.tag() + ".properties"));
    }
}
