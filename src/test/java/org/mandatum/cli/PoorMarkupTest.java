package org.mandatum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mandatum.rdf.Ontology;
import org.mandatum.source.FileBytes;

/** Markup that says less than the words, or something else. */
class PoorMarkupTest {

    private static final Path CASES = Path.of("src/test/resources/markup");

    /** The last preambular paragraph and a heading stand among the operative paragraphs and are marked as such. */
    @Test
    void theEndOfAPreambleIsKnownByItsWords() throws IOException {
        var name = "preamble-in-body.fr.xml";
        var read = Pipeline.of(Ontology.shipped()).read(new FileBytes(name, Files.readAllBytes(CASES.resolve(name))));
        var resolution = read.value().orElseThrow().resolution();

        assertThat(resolution.allClauses().map(clause -> clause.path() + " " + resolution.text(clause)))
                .containsExactly(
                        "pre/1 Rappelant sa résolution 53/70 du 4 décembre 1998,",
                        "pre/2 Déterminée à garder les lampes allumées,",
                        "op/1 Prend acte du rapport du Secrétaire général ;",
                        "op/2 Décide de rester saisie de la question.");
    }
}
