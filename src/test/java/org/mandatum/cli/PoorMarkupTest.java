package org.mandatum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mandatum.document.Resolution;
import org.mandatum.rdf.Ontology;
import org.mandatum.source.FileBytes;

/** Markup that says less than the words, or something else. */
class PoorMarkupTest {

    private static final Path CASES = Path.of("src/test/resources/markup");

    /** The last preambular paragraph and a heading stand among the operative paragraphs and are marked as such. */
    @Test
    void theEndOfAPreambleIsKnownByItsWords() throws IOException {
        var resolution = read("preamble-in-body.fr.xml");

        assertThat(resolution.allClauses().map(clause -> clause.path() + " " + resolution.text(clause)))
                .containsExactly(
                        "pre/1 Rappelant sa résolution 53/70 du 4 décembre 1998,",
                        "pre/2 Déterminée à garder les lampes allumées,",
                        "op/1 Prend acte du rapport du Secrétaire général ;",
                        "op/2 Décide de rester saisie de la question.");
    }

    /** Without an enacting formula the body begins with the first clause, and the head is read all the same. */
    @Test
    void aLostFormulaIsNoLostResolution() throws IOException {
        var resolution = read("no-formula.en.txt");

        assertThat(resolution.masthead().symbol().orElseThrow().value()).hasToString("A/RES/83/401");
        assertThat(resolution.masthead().title().orElseThrow().value()).isEqualTo("Lamps in harbours");
        assertThat(resolution.allClauses().map(clause -> clause.path().toString()))
                .containsExactly("pre/1", "pre/2", "op/1", "op/2");
    }

    @Test
    void aFormulaMayHaveLostItsSpaces() throws IOException {
        var resolution = read("formula-run-together.fr.txt");

        assertThat(resolution.masthead().title().orElseThrow().value()).isEqualTo("Feux des ports");
        assertThat(resolution.masthead().organ().orElseThrow().value()).isEqualTo("general-assembly");
        assertThat(resolution.allClauses().map(clause -> clause.path().toString()))
                .containsExactly("pre/1", "op/1", "op/2");
    }

    private static Resolution read(String name) throws IOException {
        var read = Pipeline.of(Ontology.shipped()).read(new FileBytes(name, Files.readAllBytes(CASES.resolve(name))));
        return read.value().orElseThrow().resolution();
    }
}
