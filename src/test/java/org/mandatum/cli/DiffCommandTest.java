package org.mandatum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandatum.Golden;
import org.mandatum.rdf.Iris;
import org.mandatum.rdf.Vocabulary;
import org.mandatum.store.ShapeCheck;

/**
 * {@code mandatum diff} on a made-up series: what a person sees, from files and from a store, and what is said in
 * RDF.
 */
class DiffCommandTest {

    private static final Path SERIES = Path.of("src/test/resources/series");
    private static final String OLDER = SERIES.resolve("A_RES_91_8.en.xml").toString();
    private static final String NEWER = SERIES.resolve("A_RES_92_3.en.xml").toString();

    @Test
    void aPersonSeesWhatIsKeptChangedDroppedAndAdded() throws IOException {
        var outcome = Outcome.of("diff", OLDER, NEWER);
        assertThat(outcome.status()).isZero();
        Golden.check(Path.of("src/test/resources/lineage/A_RES_92_3-against-A_RES_91_8.txt"), outcome.out());
    }

    @Test
    void coloursAreSetOnlyWhenAskedForOrOnATerminal() {
        assertThat(Outcome.of("diff", OLDER, NEWER).out()).doesNotContain("\u001b");
        assertThat(Outcome.of("diff", "--color", "always", OLDER, NEWER).out())
                .contains("\u001b[31m[-Urges-]\u001b[0m");
    }

    @Test
    void aStoreHoldsEnoughToCompare(@TempDir Path folder) {
        var store = folder.resolve("db").toString();
        assertThat(Outcome.of("load", "--db", store, SERIES.toString()).status())
                .isZero();
        assertThat(Outcome.of("diff", "--db", store, "A/RES/91/8", "A/RES/92/3").out())
                .isEqualTo(Outcome.of("diff", OLDER, NEWER).out());
        var absent = Outcome.of("diff", "--db", store, "--lang", "fr", "A/RES/91/8", "A/RES/92/3");
        assertThat(absent.status()).isEqualTo(1);
        assertThat(absent.err()).contains("A/RES/92/3 is not in the store in the language fr");
    }

    @Test
    void twoLanguagesAreNotCompared() {
        var outcome = Outcome.of("diff", SERIES.resolve("A_RES_91_8.fr.xml").toString(), NEWER);
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("A/RES/91/8 is in fr and A/RES/92/3 in en");
    }

    @Test
    void theComparisonIsRdfThatConformsToTheShapes() throws IOException {
        var outcome = Outcome.of("diff", "--to", "trig", OLDER, NEWER);
        assertThat(outcome.status()).isZero();
        var statements =
                Rio.parse(new ByteArrayInputStream(outcome.out().getBytes(StandardCharsets.UTF_8)), RDFFormat.TRIG);
        assertThat(statements.filter(clause("A/RES/92/3/op/1"), Vocabulary.CONTINUES, clause("A/RES/91/8/op/1")))
                .hasSize(1);
        assertThat(statements.filter(null, Vocabulary.WORDS_REMOVED, Values.literal("Urges", "en")))
                .hasSize(1);
        assertThat(statements.contexts())
                .containsExactly(Values.iri(Iris.DEFAULT_BASE, "graph/A/RES/92/3/against/A/RES/91/8/en"));
        assertThat(ShapeCheck.shipped().check(out -> statements.forEach(out::handleStatement)))
                .isEmpty();
    }

    private static IRI clause(String path) {
        return Values.iri(Iris.DEFAULT_BASE, "id/" + path);
    }
}
